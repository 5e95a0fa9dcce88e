import loadHighs, { type Highs } from 'highs'
import { checkSchedule } from '#shared/roadmap/check-schedule.ts'
import type { PlanningProblem, Schedule } from '#shared/roadmap/roadmap.ts'
import { scheduleGreedily } from '#shared/roadmap/schedule.ts'
import { solveBest } from '#shared/roadmap/solver/solve-best.ts'
import { solveFast } from '#shared/roadmap/solver/solve-fast.ts'
import type { BenchContext } from './bench-context.ts'
import { type BenchTable, formatSeries, summarise } from './measure.ts'
import { inventProblem } from './planning-instances.ts'
import { realProblems } from './planning-real.ts'

/** What one solver made of one problem. */
interface Outcome {
  readonly objective: number
  readonly bound: number
  readonly cpu: number
}

type SolverName = 'greedy' | 'instant' | 'fast' | 'best'
type Outcomes = Readonly<Record<SolverName, Outcome>>

const FRAMES = [
  { cover: 0.6, skills: 3, maxSteps: 6 },
  { cover: 0.4, skills: 0, maxSteps: 3 },
  { cover: 0.8, skills: 3, maxSteps: 8 },
  { cover: 0.3, skills: 2, maxSteps: 4 },
  { cover: 0.5, skills: 0, maxSteps: 5 },
] as const

/** For how long the best known plan of one problem is searched; the run as a whole follows from it. */
const SECONDS_SMALL = 5
const SECONDS_LARGE = 8

/**
 * How far plans are below the best known, and what they cost. The best known is the best of all solvers here, the longest of which is
 * local search followed by HiGHS. `--runs` counts problems: 50 and more for figures to quote.
 */
export async function benchPlanning({ runs, say }: BenchContext): Promise<readonly BenchTable[]> {
  const highs = await loadHighs()
  const count = Math.max(2, runs)
  const small = many(Math.ceil(count * 0.8), 70, 8)
  const large = many(Math.ceil(count * 0.2), 200, 12)
  const groups = [
    { title: '70 practices × 8 periods', problems: small, seconds: SECONDS_SMALL },
    { title: '200 practices × 12 periods', problems: large, seconds: SECONDS_LARGE },
    { title: 'Real assessments × 4, 8 and 12 periods', problems: realProblems(), seconds: SECONDS_SMALL },
  ]
  for (const problem of small.slice(0, 2)) solveFast(problem)
  return groups.map(({ title, problems, seconds }) => {
    const outcomes = problems.map((problem, at) => {
      say(`Planning: ${title}, ${at + 1} of ${problems.length}`)
      return solveAll(problem, highs, seconds)
    })
    return tableOf(`${title}: ${problems.length} problems`, outcomes)
  })
}

function many(count: number, practices: number, periods: number): readonly PlanningProblem[] {
  return Array.from({ length: count }, (_, seed) => {
    const frame = FRAMES[seed % FRAMES.length] ?? FRAMES[0]
    return inventProblem(
      { ...frame, practices, periods, maxSteps: Math.round((frame.maxSteps * practices) / 70) },
      seed + 1,
    )
  })
}

function solveAll(problem: PlanningProblem, highs: Highs, seconds: number): Outcomes {
  const clock = () => performance.now() / 1000
  return {
    greedy: measure(problem, () => scheduleGreedily(problem)),
    instant: measure(problem, () => solveFast(problem, 'instant')),
    fast: measure(problem, () => solveFast(problem)),
    best: measure(problem, () => solveBest(problem, highs, { seconds, clock })),
  }
}

function measure(problem: PlanningProblem, solve: () => Schedule): Outcome {
  const before = process.cpuUsage()
  const plan = solve()
  const { user, system } = process.cpuUsage(before)
  const faults = checkSchedule(problem, plan)
  if (faults.length > 0) throw new Error(`A plan breaks the rules: ${JSON.stringify(faults)}`)
  return { objective: plan.objective, bound: plan.bound, cpu: (user + system) / 1000 }
}

function tableOf(title: string, outcomes: readonly Outcomes[]): BenchTable {
  const best = outcomes.map((all) => Math.max(...Object.values(all).map(({ objective }) => objective)))
  const names: readonly SolverName[] = ['greedy', 'instant', 'fast', 'best']
  return {
    title,
    columns: ['Plan', 'below the best known: median, worst', 'below its own bound at most: median', 'CPU ms'],
    rows: names.map((name) => {
      const own = outcomes.map((all) => all[name])
      const below = summarise(own.map(({ objective }, at) => 1 - objective / (best[at] ?? 1)))
      const gap = summarise(own.map(({ objective, bound }) => 1 - objective / bound))
      return [
        name,
        `${percent(below.median)}, ${percent(below.max)}`,
        percent(gap.median),
        formatSeries(own.map(({ cpu }) => cpu)),
      ]
    }),
    notes: ['Aim for fast: at most 1 % (worst 2 %) below the best known in 100 ms of CPU.'],
  }
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`
}
