import { countOf } from '#shared/charts/format-figures.ts'
import { describeItem } from '#shared/charts/timeline-of-roadmap.ts'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import { findPractice } from '#shared/packs/practice-index.ts'
import type { BusinessItem, JointTimeline } from '#shared/roadmap/joint-timeline.ts'
import { readJointTimeline } from '#shared/roadmap/joint-timeline.ts'
import { formatDay } from '../format-day.ts'
import type { Block } from '../report.ts'
import type { ReportInput, SectionBuilder } from '../report-input.ts'
import { linkPractice } from './practice-words.ts'

/** Business and IT on one timeline (S19): each item with what became of its IT, and what does not fit together. */
export const buildJointTimeline: SectionBuilder = (input) => {
  const joint = jointTimelineOf(input)
  if (joint === null || joint.items.length === 0) return null
  return {
    id: 'joint-timeline',
    title: 'Business and IT',
    runsOn: true,
    blocks: [
      { kind: 'paragraph', tone: 'lead', text: summarise(joint.items) },
      {
        kind: 'table',
        columns: [
          { title: 'The business wants', width: 0.26 },
          { title: 'Needed by', width: 0.2 },
          { title: 'IT’s work ends', width: 0.2 },
          { title: 'How it stands', width: 0.34 },
        ],
        rows: joint.items.map((item) => [
          item.milestone.title,
          formatDay(item.milestone.needBy),
          item.itEndsOn ? formatDay(item.itEndsOn) : '–',
          [describeItem(item), ...missingWords(input.pack, item)].join('. '),
        ]),
      },
      ...withoutGoal(input, joint),
    ],
  }
}

/** The business beside the roadmap; null where neither is at hand. */
export function jointTimelineOf({ roadmap, planning, team }: ReportInput): JointTimeline | null {
  if (roadmap === null || !planning) return null
  const { milestones, notes } = planning
  return readJointTimeline({ roadmap, milestones, plan: { notes }, goals: team.goals })
}

function summarise(items: readonly BusinessItem[]): string {
  const open = items.filter(({ state }) => state !== 'on-time' && state !== 'met').length
  const told = `${countOf(items.length, 'business item waits', 'business items wait')} for IT`
  return open === 0 ? `${told}; all are in time.` : `${told}; ${open} to be settled with the business.`
}

function missingWords(pack: ModelPack, { missing }: BusinessItem): readonly string[] {
  if (missing.length === 0) return []
  const names = missing.map((need) => {
    const [practice = '', level] = need.split(':')
    const title = findPractice(pack, practice)?.title ?? practice
    return level === undefined ? title : `${title} at level ${level}`
  })
  return [`Not planned: ${names.join('; ')}`]
}

function withoutGoal({ pack }: ReportInput, { withoutGoal: steps }: JointTimeline): readonly Block[] {
  if (steps.length === 0) return []
  const names = steps.flatMap(({ practice: id, to }, index) => {
    const practice = findPractice(pack, id)
    return [index === 0 ? '' : '; ', practice ? linkPractice(practice) : id, `, level ${to}`]
  })
  return [
    {
      kind: 'paragraph',
      tone: 'quiet',
      text: [
        `${countOf(steps.length, 'step', 'steps')} of IT without a business goal of the team’s own: `,
        ...names,
        '.',
      ],
    },
  ]
}
