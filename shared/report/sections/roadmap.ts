import { countOf, formatDays } from '#shared/charts/format-figures.ts'
import { drawRoadmapTimeline } from '#shared/charts/roadmap-timeline.ts'
import { timelineOfRoadmap } from '#shared/charts/timeline-of-roadmap.ts'
import { splitTimeline } from '#shared/charts/timeline-window.ts'
import { FRAMEWORK_NAMES } from '#shared/model/framework.ts'
import { findPractice } from '#shared/packs/practice-index.ts'
import { notesSince } from '#shared/roadmap/notes-since.ts'
import { describeLoad } from '#shared/roadmap/period-load.ts'
import type { Roadmap, RoadmapPeriod, RoadmapStep } from '#shared/roadmap/roadmap.ts'
import { formatDay } from '../format-day.ts'
import type { Block, EntryBlock, TextRun } from '../report.ts'
import type { ReportInput, SectionBuilder } from '../report-input.ts'
import { jointTimelineOf } from './joint-timeline.ts'
import { linkPractice } from './practice-words.ts'

const MOST_UNPLANNED = 12
const FEWEST_CARDS = 1
/** Of a page of the timeline: more would leave no room for names. */
const MOST_PERIODS = 4
const MOST_CARDS = [8, 7, 6, 5, 4, 3, 2]
/** Two lines of a name and one of figures. */
const CARD_HEIGHT = 48
/** What a page has room for below the title and two lines of summary, where 640 is the width of its text. */
const PAGE_HEIGHT = { a4: 795, letter: 705 }

/** What to do next, as experiments (S49): each step with its goal, hypothesis, metric, review date and reason. */
export const buildRoadmapSection: SectionBuilder = (input) => {
  const { roadmap } = input
  if (roadmap === null || roadmap.steps.length === 0) return null
  return {
    id: 'roadmap',
    title: 'Roadmap',
    runsOn: true,
    blocks: [
      { kind: 'paragraph', tone: 'lead', text: summarise(roadmap) },
      ...drawTimeline(input, roadmap),
      {
        kind: 'note',
        tone: 'info',
        text: 'Each step is an experiment: do it, look at the metric on the review date, and keep, change or drop it. Why a step stands where it stands is written beside it.',
      },
      ...roadmap.periods.flatMap((period) => describePeriod(input, roadmap, period)),
      ...listUnplanned(input, roadmap),
    ],
  }
}

function summarise({ steps, periods, problem }: Roadmap): string {
  const planned = steps.filter(({ period }) => period !== null).length
  const first = periods[0]
  const last = periods.at(-1)
  const span = first && last ? ` from ${formatDay(first.startsOn)} to ${formatDay(last.endsOn)}` : ''
  return `${countOf(planned, 'step', 'steps')} in ${countOf(periods.length, 'period', 'periods')}${span}, with ${formatDays(problem.capacity)} person-days a period and at most ${countOf(problem.maxSteps, 'practice', 'practices')} at once.`
}

/** Pages of a few periods each, with as many cards in a cell as fit on a page. */
function drawTimeline(input: ReportInput, roadmap: Roadmap): readonly Block[] {
  const items = jointTimelineOf(input)?.items ?? []
  const data = timelineOfRoadmap({
    pack: input.pack,
    roadmap,
    ...(input.planning && { notes: notesSince(input.planning.notes, input.assessment.heldOn) }),
    ...(items.length > 0 && { items }),
    width: 640,
    maxPerCell: FEWEST_CARDS,
    cardHeight: CARD_HEIGHT,
  })
  const pages = splitTimeline(data, MOST_PERIODS)
  return pages.map((page) => {
    const draw = (maxPerCell: number) => drawRoadmapTimeline({ ...page, maxPerCell })
    const fitting = MOST_CARDS.find((most) => draw(most).height <= PAGE_HEIGHT[input.settings.paper])
    const [first, last] = [page.periods[0], page.periods.at(-1)]
    return {
      kind: 'chart',
      scene: draw(fitting ?? FEWEST_CARDS),
      ...(pages.length > 1 && { caption: `${first?.label} to ${last?.label}` }),
    }
  })
}

function describePeriod(input: ReportInput, { steps, problem }: Roadmap, period: RoadmapPeriod): readonly Block[] {
  const own = steps.filter((step) => step.period === period.index)
  if (own.length === 0) return []
  return [
    {
      kind: 'heading',
      level: 2,
      text: `${period.label}: ${formatDay(period.startsOn)} to ${formatDay(period.endsOn)}, ${formatDays(period.daysUsed)} of ${formatDays(problem.capacity)} person-days`,
    },
    ...(problem.capacityOf ? [quiet(`${describeLoad(period, problem)}.`)] : []),
    ...own.map((step) => describeStep(input, step)),
  ]
}

function quiet(text: string): Block {
  return { kind: 'paragraph', tone: 'quiet', text }
}

function describeStep({ pack }: ReportInput, step: RoadmapStep): EntryBlock {
  const practice = findPractice(pack, step.practice)
  return {
    kind: 'entry',
    id: `step-${step.practice}-${step.to}`,
    title: practice
      ? [{ ...linkPractice(practice), strong: true }, `, level ${step.from} to ${step.to}`]
      : step.practice,
    aside: `${FRAMEWORK_NAMES[step.lane]} · ${formatDays(step.effort)} ${step.effort === 1 ? 'day' : 'days'}`,
    framework: step.lane,
    facts: [
      { label: 'Do', text: step.action },
      { label: 'Goal', text: step.goal },
      { label: 'Hypothesis', text: step.hypothesis },
      { label: 'Metric', text: [`${step.metric}. `, { text: 'Review ', strong: true }, describeReview(step)] },
      ...(step.note === '' ? [] : [{ label: 'Note', text: step.note }]),
      { label: 'Why here', text: `${step.why.answers} ${step.why.rule}` },
    ],
  }
}

function describeReview({ reviewOn, owner, by }: RoadmapStep): string {
  const when = reviewOn === null ? 'not planned' : formatDay(reviewOn)
  return owner === '' ? `${when}; by ${by.charAt(0).toLowerCase()}${by.slice(1)}` : `${when}; owner: ${owner}`
}

function listUnplanned(input: ReportInput, { steps }: Roadmap): readonly Block[] {
  const unplanned = steps.filter(({ period }) => period === null)
  if (unplanned.length === 0) return []
  const rest = unplanned.slice(MOST_UNPLANNED)
  return [
    { kind: 'heading', level: 2, text: 'Not planned yet' },
    {
      kind: 'table',
      columns: [
        { title: 'Step', width: 0.44 },
        { title: 'Days', width: 0.08, align: 'right' },
        { title: 'Why not', width: 0.48 },
      ],
      rows: unplanned
        .slice(0, MOST_UNPLANNED)
        .map((step) => [nameStep(input, step), formatDays(step.effort), step.why.rule]),
    },
    ...(rest.length === 0 ? [] : [listRest(input, rest)]),
  ]
}

/** None is left out, but these need no reason each: they are worth less per day than all before. */
function listRest(input: ReportInput, rest: readonly RoadmapStep[]): Block {
  const names = rest.flatMap((step, index) => [index === 0 ? '' : '; ', ...nameStep(input, step)])
  return {
    kind: 'paragraph',
    tone: 'quiet',
    text: [`${countOf(rest.length, 'more step', 'more steps')}, of less value per day: `, ...names, '.'],
  }
}

function nameStep({ pack }: ReportInput, { practice: id, from, to }: RoadmapStep): readonly (string | TextRun)[] {
  const practice = findPractice(pack, id)
  return [practice ? linkPractice(practice) : id, `, level ${from} to ${to}`]
}
