import { expect, it } from 'vitest'
import type { RoadmapTimelineData, TimelineStep } from '#shared/charts/roadmap-layout.ts'
import { splitTimeline } from '#shared/charts/timeline-window.ts'

const step = (id: string, period: number | null): TimelineStep => ({
  id,
  title: id,
  from: 1,
  to: 2,
  days: 1,
  lane: 'sre',
  period,
  blocked: false,
  after: [],
})
const item = (id: string, at: number, work: { from: number; to: number } | null) => ({
  id,
  title: id,
  needBy: '',
  at,
  work,
  words: '',
  isFlagged: false,
})
const timeline = (periods: number): RoadmapTimelineData => ({
  steps: [...Array.from({ length: periods }, (_, at) => step(`s${at}`, at)), step('unplanned', null)],
  periods: Array.from({ length: periods }, (_, at) => ({ label: `Period ${at + 1}`, daysUsed: at })),
  items: [item('early', -2, { from: 0, to: 1 }), item('across', 3.5, { from: 1, to: 6 }), item('late', 99, null)],
  capacity: 20,
  width: 640,
  maxPerCell: 3,
})

it('a long timeline is split into even windows, in which every step stands once', () => {
  const pages = splitTimeline(timeline(9), 4)
  expect(pages.map(({ periods }) => periods.map(({ daysUsed }) => daysUsed))).toEqual([
    [0, 1, 2],
    [3, 4, 5],
    [6, 7, 8],
  ])
  expect(pages.map(({ steps }) => steps.map(({ id, period }) => `${id}@${period}`).join(' '))).toEqual([
    's0@0 s1@1 s2@2',
    's3@0 s4@1 s5@2',
    's6@0 s7@1 s8@2 unplanned@null',
  ])
})

it('a business item stands where its day or its work is; what is outside stands at the ends', () => {
  const pages = splitTimeline(timeline(9), 4)
  expect(pages.map(({ items = [] }) => items.map(({ id, at, work }) => [id, at, work]))).toEqual([
    [
      ['early', -2, { from: 0, to: 1 }],
      ['across', 3.5, { from: 1, to: 3 }],
    ],
    [['across', 0.5, { from: 0, to: 3 }]],
    [['late', 93, null]],
  ])
})

it('a plan of few periods is one window, and stays as it is', () => {
  const short = { ...timeline(4), items: [item('early', -2, { from: 0, to: 1 }), item('late', 99, null)] }
  expect(splitTimeline(short, 4)).toEqual([short])
})
