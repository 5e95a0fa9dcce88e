import type { RoadmapTimelineData, TimelineStep } from '#shared/charts/roadmap-layout.ts'
import { FRAMEWORKS } from '#shared/model/framework.ts'
import { EXAMPLE_GROUPS } from './example-practices.ts'
import type { Examples } from './gallery.ts'

const step: TimelineStep = {
  id: 'agreed-slos:2',
  title: 'Agreed SLOs',
  from: 1,
  to: 2,
  days: 6,
  lane: 'sre',
  period: 0,
  blocked: false,
  after: [],
}
const steps: readonly TimelineStep[] = [
  { ...step, id: 'service-catalogue:2', title: 'Service catalogue', days: 4, lane: 'itil' },
  {
    ...step,
    id: 'problem-management:3',
    title: 'Problem management',
    from: 2,
    to: 3,
    days: 5,
    lane: 'itil',
    period: 1,
  },
  {
    ...step,
    id: 'configuration-management-cmdb:2',
    title: 'Configuration management and CMDB',
    days: 12,
    lane: 'itil',
    period: 2,
    blocked: true,
    after: ['service-catalogue:2'],
  },
  { ...step, id: 'test-automation:2', title: 'Test automation', days: 8, lane: 'devops' },
  {
    ...step,
    id: 'continuous-integration:3',
    title: 'Continuous integration',
    from: 2,
    to: 3,
    days: 6,
    lane: 'devops',
    period: 1,
  },
  {
    ...step,
    id: 'deployment-automation:3',
    title: 'Deployment automation',
    from: 2,
    to: 3,
    days: 7,
    lane: 'devops',
    period: 2,
    blocked: true,
    after: ['test-automation:2', 'continuous-integration:3'],
  },
  step,
  { ...step, id: 'user-centric-slis:2', title: 'SLIs that follow users', days: 2, after: [] },
  {
    ...step,
    id: 'error-budget-policy:2',
    title: 'Error budget policy',
    days: 5,
    period: 1,
    blocked: true,
    after: ['agreed-slos:2'],
  },
  {
    ...step,
    id: 'error-budget-gating:2',
    title: 'Error budget gating of releases',
    days: 9,
    period: 3,
    blocked: true,
    after: ['error-budget-policy:2'],
  },
  { ...step, id: 'chaos-engineering:1', title: 'Chaos engineering', from: 0, to: 1, days: 10, period: null },
]
const periods = [
  { label: 'Q1 2027', daysUsed: 20 },
  { label: 'Q2 2027', daysUsed: 16 },
  { label: 'Q3 2027', daysUsed: 19 },
  { label: 'Q4 2027', daysUsed: 9 },
]
const all = EXAMPLE_GROUPS.flatMap((group) => group.practices)

export const roadmapTimeline: Examples<RoadmapTimelineData> = {
  empty: {
    steps: [],
    periods: periods.map((period) => ({ ...period, daysUsed: 0 })),
    capacity: 20,
    width: 720,
    maxPerCell: 6,
  },
  one: { steps: [step], periods: [{ label: 'Q1 2027', daysUsed: 6 }], capacity: 20, width: 640, maxPerCell: 6 },
  typical: { steps, periods, capacity: 20, width: 720, maxPerCell: 6 },
  wide: { steps, periods, capacity: 20, width: 1080, maxPerCell: 6 },
  tooMuch: {
    steps: all.flatMap(([id, title], index) =>
      [2, 3, 4].map((to) => ({
        ...step,
        id: `${id}:${to}`,
        title: `${title} in all departments`,
        lane: FRAMEWORKS[index % 3] ?? 'itil',
        to: to as 2 | 3 | 4,
        period: (index + to) % 5,
        blocked: index % 4 === 0,
        days: 12.5,
        after: to > 2 ? [`${id}:${to - 1}`] : [],
      })),
    ),
    periods: [
      'January and February',
      'March and April',
      'May and June',
      'July and August',
      'September and October',
    ].map((label, index) => ({ label, daysUsed: index === 2 ? 131.5 : 118 })),
    capacity: 120,
    width: 900,
    maxPerCell: 5,
  },
}
