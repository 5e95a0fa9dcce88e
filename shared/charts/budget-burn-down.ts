import { circle, line, note, polyline, rect } from './marks.ts'
import type { Mark, Scene } from './scene.ts'

export interface BurnDownIncident {
  /** Share of the window at which it began and ended, 0 to 1. */
  readonly from: number
  readonly until: number
  readonly title: string
  /** Share of the budget that it spent. */
  readonly spent: number
}

export interface BudgetBurnDownData {
  readonly service: string
  /** The window’s first and last day, as they are read. */
  readonly fromLabel: string
  readonly untilLabel: string
  /** What was left, 1 = all: `at` as a share of the window, in order; it runs straight in between. Empty where there is no budget. */
  readonly points: readonly { readonly at: number; readonly left: number }[]
  readonly incidents: readonly BurnDownIncident[]
  /** Below this share it counts as near. */
  readonly nearBelow: number
}

const WIDTH = 720
const HEIGHT = 236
const LEFT = 58
const RIGHT = 640
const TOP = 16
const BOTTOM = 180

/** The error budget over its window: what was left, the even pace, where “near” begins, and the incidents that spent it. */
export function drawBudgetBurnDown(data: BudgetBurnDownData): Scene {
  const { service, fromLabel, untilLabel, points, incidents } = data
  const lowest = Math.min(0, ...points.map(({ left }) => left))
  const floor = -Math.ceil(-lowest * 2) / 2
  const y = (left: number) => BOTTOM - ((left - floor) / (1 - floor)) * (BOTTOM - TOP)
  const x = (at: number) => LEFT + at * (RIGHT - LEFT)
  const last = points.at(-1)
  return {
    id: 'budget-burn-down',
    width: WIDTH,
    height: HEIGHT,
    title: `Error budget of ${service}`,
    description: describe(data),
    marks: [
      ...(points.length === 0 ? [] : [rect(LEFT, y(data.nearBelow), RIGHT - LEFT, y(0) - y(data.nearBelow), NEAR)]),
      ...(points.length === 0
        ? [note((LEFT + RIGHT) / 2, (TOP + BOTTOM) / 2, 'There is no error budget.', { anchor: 'middle' })]
        : axis(floor, y)),
      note(LEFT, BOTTOM + 40, fromLabel),
      note(RIGHT, BOTTOM + 40, untilLabel, { anchor: 'end' }),
      ...incidents.map(({ from, until }) =>
        rect(x(from), BOTTOM + 8, Math.max(2, x(until) - x(from)), 10, { fill: 'text', fillOpacity: 0.7 }),
      ),
      ...(points.length === 0
        ? []
        : [line({ x: x(0), y: y(1) }, { x: x(1), y: y(0) }, { stroke: 'faint', dash: [4, 4] })]),
      ...(points.length < 2
        ? []
        : [
            polyline(
              points.map(({ at, left }) => ({ x: x(at), y: y(left) })),
              { stroke: 'accent', strokeWidth: 2 },
            ),
          ]),
      ...(last
        ? [circle(x(last.at), y(last.left), 4, { fill: 'accent' }), leftNote(x(last.at), y(last.left), last.left)]
        : []),
    ],
    table: {
      columns: ['Incident', 'Budget spent'],
      rows: incidents.map(({ title, spent }) => [title, percent(spent)]),
    },
  }
}

const NEAR = { fill: 'accent', fillOpacity: 0.08 } as const

function axis(floor: number, y: (left: number) => number): readonly Mark[] {
  const step = floor < -2 ? Math.ceil((1 - floor) / 4) : 0.5
  const ticks: number[] = []
  for (let tick = 1; tick >= floor - 1e-9; tick -= step) ticks.push(tick)
  return ticks.flatMap((tick) => [
    line({ x: LEFT, y: y(tick) }, { x: RIGHT, y: y(tick) }, { stroke: tick === 0 ? 'line' : 'grid' }),
    note(LEFT - 8, y(tick) + 4, percent(tick), { anchor: 'end' }),
  ])
}

function leftNote(x: number, y: number, left: number): Mark {
  return note(x + 10, y + 4, percent(left), { fill: 'text', weight: 'semibold' })
}

function percent(share: number): string {
  const whole = Math.round(share * 100)
  return `${whole < 0 ? '–' : ''}${Math.abs(whole)} %`
}

function describe({ service, fromLabel, untilLabel, points, incidents }: BudgetBurnDownData): string {
  const last = points.at(-1)
  if (!last) return `${service} has no error budget to burn down.`
  const spent = incidents.length === 1 ? '1 incident' : `${incidents.length} incidents`
  return `From ${fromLabel} to ${untilLabel}, ${spent} left ${percent(last.left)} of the error budget of ${service}.`
}
