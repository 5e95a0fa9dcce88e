import type { Level } from '#shared/model/level.ts'
import type { Plan } from '#shared/model/plan.ts'
import { buildRoadmap } from '#shared/roadmap/build-roadmap.ts'
import { makeDefaultPlan } from '#shared/roadmap/default-plan.ts'
import type { Roadmap } from '#shared/roadmap/roadmap.ts'
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
}

/** The roadmap of an input under the given frame. `today` is where it starts unless told. @throws WrongUsage */
export function planRoadmap(input: CliInput, score: AssessmentScore, options: RoadmapOptions, today: string): Roadmap {
  const team =
    options.target === undefined
      ? input.team
      : {
          ...input.team,
          targets: { ...input.team.targets, overall: wholeNumber('target', options.target, 0, 5) as Level },
        }
  return buildRoadmap({ ...input, team, score, plan: framePlan(input, options, today) })
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

/** What `roadmap --json` prints: the problem, the planned steps, and those that did not fit. */
export function roadmapAsJson(roadmap: Roadmap): object {
  const planned = roadmap.steps.filter(({ period }) => period !== null)
  const unplanned = roadmap.steps.filter(({ period }) => period === null)
  return {
    problem: roadmap.problem,
    steps: planned,
    unplanned,
    leftOut: roadmap.leftOut,
    periods: roadmap.periods,
    objective: roadmap.objective,
    bound: roadmap.bound,
    solver: roadmap.solver,
  }
}

/** The same for a person: period by period. */
export function roadmapAsText({ team }: CliInput, roadmap: Roadmap): string {
  const planned = roadmap.periods.map((period) => {
    const rows = roadmap.steps
      .filter((step) => step.period === period.index)
      .map((step) => [step.practice, `${step.from} → ${step.to}`, `${step.effort}`, step.state, step.metric])
    const head = `${period.label}: ${period.startsOn} to ${period.endsOn}, ${period.daysUsed} of ${roadmap.problem.capacity} person-days`
    return rows.length === 0
      ? `${head}\n(nothing)`
      : `${head}\n${formatTable(['Practice', 'Level', 'Days', 'Today', 'Metric that would show it worked'], rows)}`
  })
  const unplanned = roadmap.steps.filter(({ period }) => period === null).length
  return [`Roadmap of ${team.name}`, ...planned, `${unplanned} further steps do not fit into these periods.`].join(
    '\n\n',
  )
}

function amount(option: string, typed: string): number {
  const value = Number(typed)
  if (typed.trim() === '' || !Number.isFinite(value) || value < 0) {
    throw new WrongUsage(`--${option} takes a number of person-days; “${typed}” is none.`)
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
