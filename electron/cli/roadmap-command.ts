import { countOf } from '#shared/lib/count-of.ts'
import type { Level } from '#shared/model/level.ts'
import type { Plan } from '#shared/model/plan.ts'
import { ROADMAP_FORMAT_IDS, ROADMAP_FORMATS, type RoadmapFormatId } from '#shared/report/work-items/index.ts'
import { buildRoadmap, type RoadmapInput } from '#shared/roadmap/build-roadmap.ts'
import { makeDefaultPlan } from '#shared/roadmap/default-plan.ts'
import { describeQuality } from '#shared/roadmap/describe-quality.ts'
import { notesSince } from '#shared/roadmap/notes-since.ts'
import { describeLoad } from '#shared/roadmap/period-load.ts'
import type { PlanningProblem, Roadmap } from '#shared/roadmap/roadmap.ts'
import { solveBest } from '#shared/roadmap/solver/solve-best.ts'
import type { AssessmentScore } from '#shared/scoring/assessment-score.ts'
import { WrongUsage } from './cli-problem.ts'
import type { CliInput } from './read-input.ts'
import { formatTable } from './text-table.ts'

/** The options of `roadmap` as typed; what is left out is the team's plan, or the default. */
export interface RoadmapOptions {
  readonly capacity?: string | undefined
  readonly periods?: string | undefined
  readonly maxSteps?: string | undefined
  readonly start?: string | undefined
  readonly target?: string | undefined
  readonly solver?: string | undefined
  readonly seconds?: string | undefined
  readonly format?: string | undefined
  readonly json?: boolean
}

/** For how long `--solver best` searches unless told. */
const SECONDS = 10

/** The form for another tool that `--format` asks for; null for none. @throws WrongUsage */
export function chooseFormat({ format, json }: RoadmapOptions): RoadmapFormatId | null {
  if (format === undefined) return null
  const id = ROADMAP_FORMAT_IDS.find((known) => known === format)
  if (id === undefined) throw new WrongUsage(`--format takes ${ROADMAP_FORMAT_IDS.join(', ')}; “${format}” is none.`)
  if (json) throw new WrongUsage('--json and --format exclude each other.')
  return id
}

/** The roadmap as a file for another tool; `madeAt` is an ISO moment. */
export function roadmapAs(format: RoadmapFormatId, input: CliInput, roadmap: Roadmap, madeAt: string): string {
  const { pack, team, plan, assessment } = input
  const notes = notesSince(plan?.notes ?? {}, assessment.heldOn)
  return ROADMAP_FORMATS[format].write({ pack, team, roadmap, notes, madeAt })
}

/** Who places the steps, as `--solver` and `--seconds` say; null for the planner that needs no time. @throws WrongUsage */
export async function chooseSolver({ solver, seconds }: RoadmapOptions): Promise<RoadmapInput['solve'] | null> {
  if (seconds !== undefined && solver !== 'best') throw new WrongUsage('--seconds is for --solver best.')
  if (solver === undefined || solver === 'fast') return null
  if (solver !== 'best') throw new WrongUsage(`--solver takes fast or best; “${solver}” is neither.`)
  const limit = seconds === undefined ? SECONDS : amount('seconds', seconds, 'number of seconds')
  const { default: loadHighs } = await import('highs')
  const highs = await loadHighs()
  return (problem) => solveBest(problem, highs, { seconds: limit, clock: () => performance.now() / 1000 })
}

/** The roadmap of an input under the given frame. `today` is where it starts unless told. @throws WrongUsage */
export function planRoadmap(
  input: CliInput,
  score: AssessmentScore,
  options: RoadmapOptions,
  today: string,
  solve: RoadmapInput['solve'] | null = null,
): Roadmap {
  const team =
    options.target === undefined
      ? input.team
      : {
          ...input.team,
          targets: { ...input.team.targets, overall: wholeNumber('target', options.target, 0, 5) as Level },
        }
  return buildRoadmap({ ...input, team, score, plan: framePlan(input, options, today), ...(solve && { solve }) })
}

function framePlan(input: CliInput, options: RoadmapOptions, today: string): Plan {
  const base = input.plan ?? makeDefaultPlan({ id: 'plan', teamId: input.team.id, startsOn: today })
  if (options.start !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(options.start)) {
    throw new WrongUsage(`--start takes a day such as 2026-03-31; “${options.start}” is none.`)
  }
  return {
    ...base,
    ...(options.start !== undefined && { startsOn: options.start }),
    ...(options.capacity !== undefined && { capacity: amount('capacity', options.capacity) }),
    ...(options.periods !== undefined && { periods: wholeNumber('periods', options.periods, 1, 24) }),
    ...(options.maxSteps !== undefined && { maxSteps: wholeNumber('max-steps', options.maxSteps, 1, 50) }),
  }
}

/**
 * What `roadmap --json` prints: the problem, the planned steps, and those that did not fit. Periods count from 1, so that a step is worth
 * value · (periods − period + 1), and the objective is the sum of that over the steps.
 */
export function roadmapAsJson({ problem, steps, periods, objective, bound, solver, ...rest }: Roadmap): object {
  const planned = steps.filter(({ period }) => period !== null)
  const unplanned = steps.filter(({ period }) => period === null)
  return {
    problem: problemAsJson(problem),
    solver,
    objective,
    bound,
    steps: planned.map((step) => ({ ...step, period: (step.period ?? 0) + 1 })),
    unplanned,
    leftOut: rest.leftOut,
    unheldPins: rest.unheldPins.map((pin) => ({ ...pin, period: pin.period + 1 })),
    periods: periods.map(({ index, ...period }) => ({ period: index + 1, ...period })),
  }
}

function problemAsJson({ pins, windows, ...problem }: PlanningProblem): object {
  const fromOne = (periods: Readonly<Record<string, number | undefined>>) =>
    Object.fromEntries(Object.entries(periods).map(([key, period]) => [key, (period ?? 0) + 1]))
  return {
    ...problem,
    ...(pins && { pins: fromOne(pins) }),
    ...(windows && {
      windows: Object.fromEntries(Object.entries(windows).map(([id, window]) => [id, fromOne({ ...window })])),
    }),
  }
}

/** The same for a person: period by period. */
export function roadmapAsText({ team }: CliInput, roadmap: Roadmap): string {
  const planned = roadmap.periods.map((period) => {
    const rows = roadmap.steps
      .filter((step) => step.period === period.index)
      .map((step) => [step.practice, `${step.from} → ${step.to}`, `${step.effort}`, step.state, step.metric])
    const head = `${period.label}: ${period.startsOn} to ${period.endsOn}, ${describeLoad(period, roadmap.problem)}`
    return rows.length === 0
      ? `${head}\n(nothing)`
      : `${head}\n${formatTable(['Practice', 'Level', 'Days', 'Today', 'Metric that would show it worked'], rows)}`
  })
  const unplanned = roadmap.steps.filter(({ period }) => period === null).length
  return [
    `Roadmap of ${team.name}`,
    ...planned,
    `${countOf(unplanned, 'further step does', 'further steps do')} not fit into these periods.`,
    describeQuality(roadmap),
    ...roadmap.unheldPins.map(({ step, period, reason }) => `${step} is not held in period ${period + 1}: ${reason}`),
  ].join('\n\n')
}

function amount(option: string, typed: string, of = 'number of person-days'): number {
  const value = Number(typed)
  if (typed.trim() === '' || !Number.isFinite(value) || value < 0) {
    throw new WrongUsage(`--${option} takes a ${of}; “${typed}” is none.`)
  }
  return value
}

function wholeNumber(option: string, typed: string, least: number, most: number): number {
  const value = Number(typed)
  if (!/^\d+$/.test(typed) || value < least || value > most) {
    throw new WrongUsage(`--${option} takes a whole number from ${least} to ${most}; “${typed}” is none.`)
  }
  return value
}
