import { FRAMEWORK_NAMES } from '../model/framework.ts'
import { countOf, formatDays } from './format-figures.ts'
import { frameworkGlyph } from './framework-glyph.ts'
import { line, note, rect, text } from './marks.ts'
import { measureText, wrapText } from './measure-text.ts'
import { drawArrows } from './roadmap-arrows.ts'
import { drawBusiness } from './roadmap-business-marks.ts'
import {
  type Card,
  type Lane,
  layOutTimeline,
  type Overflow,
  type RoadmapTimelineData,
  type TimelineStep,
} from './roadmap-layout.ts'
import type { Mark, Scene } from './scene.ts'

/** The roadmap as swim lanes: a lane a framework, a column a period, a card a step. */
export function drawRoadmapTimeline(data: RoadmapTimelineData): Scene {
  const layout = layOutTimeline(data)
  const unplaced = data.steps.filter((step) => step.period === null).length
  const words = footnote(data, unplaced)
  return {
    id: 'roadmap-timeline',
    width: data.width,
    height: layout.bottom + (words === '' ? 6 : 30),
    title: 'Roadmap',
    description: describe(data, unplaced),
    marks: [
      ...(layout.business ? drawBusiness(layout.business, data.width, LANE_TEXT_X) : []),
      ...layout.lanes.flatMap((lane) => drawLane(lane, data.width)),
      ...layout.columns.flatMap((column, index) => drawPeriod(data, index, column.x, column.width)),
      ...drawArrows(layout.cards),
      ...layout.cards.flatMap(drawCard),
      ...layout.overflows.map(drawOverflow),
      ...(data.steps.length === 0 ? [note(LANE_TEXT_X, layout.bottom - 20, 'No steps are planned yet')] : []),
      ...(words === '' ? [] : [note(0, layout.bottom + 20, words)]),
    ],
    table: {
      columns: ['Period', 'Lane', 'Practice', 'From', 'To', 'Days', 'State'],
      rows: [
        ...(data.items ?? []).map(({ title, needBy, words }) => [needBy, 'Business', title, '', '', '', words]),
        ...data.steps.map((step) => [
          periodOf(step, data),
          FRAMEWORK_NAMES[step.lane],
          step.title,
          String(step.from),
          String(step.to),
          formatDays(step.days),
          [step.blocked ? 'Waits' : 'Ready', step.mark].filter(Boolean).join(', '),
        ]),
      ],
    },
  }
}

const LANE_TEXT_X = 110

function drawLane(lane: Lane, width: number): readonly Mark[] {
  const middle = lane.y + lane.height / 2
  return [
    rect(0, lane.y, width, lane.height, { fill: lane.framework, fillOpacity: 0.045 }),
    line({ x: 0, y: lane.y }, { x: width, y: lane.y }, { stroke: 'grid' }),
    rect(0, lane.y, 3, lane.height, { fill: lane.framework }),
    frameworkGlyph(lane.framework, 19, middle),
    text(32, middle + 4.5, FRAMEWORK_NAMES[lane.framework], { size: 13, weight: 'semibold' }),
  ]
}

/** Name of the period, and how much of the capacity is used: bar and figures. */
function drawPeriod(data: RoadmapTimelineData, index: number, x: number, width: number): readonly Mark[] {
  const period = data.periods[index]
  if (period === undefined) return []
  const used = data.capacity > 0 ? Math.min(1, period.daysUsed / data.capacity) : 0
  const over = period.daysUsed > data.capacity
  const figures = `${formatDays(period.daysUsed)} of ${formatDays(data.capacity)} d${over ? ', too much' : ''}`
  const stacked = measureText(period.label, 12, 'semibold') + measureText(figures, 11) + 10 > width
  const nameLines = wrapText(period.label, width, 12, 1, 'semibold')
  return [
    text(x, stacked ? 14 : 30, nameLines[0] ?? '', { weight: 'semibold', label: period.label }),
    note(stacked ? x : x + width, 30, figures, { anchor: stacked ? 'start' : 'end' }),
    rect(x, 38, width, 5, { fill: 'grid', radius: 2.5 }),
    ...(used > 0 ? [rect(x, 38, width * used, 5, { fill: 'accent', radius: 2.5 })] : []),
  ]
}

/** Blocked steps have a dashed edge and the word; ready ones a solid edge. */
function drawCard(card: Card): readonly Mark[] {
  const { step, x, y, width, height } = card
  const lines = wrapText(step.title, width - 18, 11, 2, 'semibold')
  const facts = `${step.from} to ${step.to} · ${formatDays(step.days)} d`
  const waits = step.mark ?? (step.blocked ? 'waits' : '')
  const fits = measureText(facts, 11) + measureText(waits, 11) + 12 <= width - 18
  return [
    rect(x, y, width, height, {
      fill: 'surface',
      stroke: step.blocked ? 'muted' : step.lane,
      strokeWidth: step.blocked ? 1 : 1.25,
      radius: 5,
      target: `step:${step.id}`,
      label: labelOf(step),
      ...(step.blocked ? { dash: [4, 3] } : {}),
    }),
    ...lines.map((content, index) => text(x + 10, y + 15 + index * 13, content, { size: 11, weight: 'semibold' })),
    note(x + 10, y + height - 7, facts),
    ...(waits !== '' && fits ? [note(x + width - 8, y + height - 7, waits, { anchor: 'end', fill: 'text' })] : []),
  ]
}

function drawOverflow({ x, y, count }: Overflow): Mark {
  return note(x, y, `and ${count} more`)
}

function labelOf(step: TimelineStep): string {
  return `${step.title}: from level ${step.from} to ${step.to}, ${countOf(step.days, 'person-day', 'person-days')}${step.blocked ? ', waits for another practice' : ''}`
}

function periodOf(step: TimelineStep, data: RoadmapTimelineData): string {
  return step.period === null ? 'Not placed' : (data.periods[step.period]?.label ?? 'Not placed')
}

function footnote(data: RoadmapTimelineData, unplaced: number): string {
  const parts = [
    ...(data.steps.some((step) => step.blocked) ? ['Dashed cards wait for another practice.'] : []),
    ...(unplaced > 0 ? [`${countOf(unplaced, 'step does', 'steps do')} not fit into these periods.`] : []),
  ]
  return parts.join(' ')
}

function describe(data: RoadmapTimelineData, unplaced: number): string {
  if (data.steps.length === 0) return 'No steps are planned yet.'
  const placed = data.steps.length - unplaced
  const waits = data.steps.filter((step) => step.blocked).length
  const rest = unplaced > 0 ? ` ${unplaced} did not fit.` : ''
  return `${countOf(placed, 'step', 'steps')} in ${countOf(data.periods.length, 'period', 'periods')} of ${formatDays(data.capacity)} person-days each; ${waits} of ${data.steps.length} wait for another practice.${rest}`
}
