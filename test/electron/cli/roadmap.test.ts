import { describe, expect, it } from 'vitest'
import { checkSchedule } from '#shared/roadmap/check-schedule.ts'
import type { PlanningProblem, RoadmapStep } from '#shared/roadmap/roadmap.ts'
import { loadCorePack } from '#test/load-core-pack.ts'
import { readJsonFrom, runTrefoil } from './run-trefoil.ts'

const MOJ = 'assets/samples/moj-cloud-platform.csv'
const SAMPLE = 'assets/samples/harbourline.trefoil.json'

interface RoadmapJson {
  readonly problem: PlanningProblem
  readonly steps: readonly (RoadmapStep & { readonly period: number })[]
  readonly unplanned: readonly RoadmapStep[]
  readonly objective: number
  readonly bound: number
}

async function roadmapOf(input: string, ...options: readonly string[]): Promise<RoadmapJson> {
  return (await readJsonFrom('roadmap', input, ...options, '--json')) as RoadmapJson
}

describe.each([
  [MOJ, '20', '4'],
  [MOJ, '7', '8'],
  [SAMPLE, '30', '6'],
  [MOJ, '500', '2'],
])('roadmap of %s with %s person-days in %s periods', (input, capacity, periods) => {
  it('keeps capacity, order and prerequisites', async () => {
    const { problem, steps, objective, bound } = await roadmapOf(input, '--capacity', capacity, '--periods', periods)
    expect(problem).toMatchObject({ capacity: Number(capacity), periods: Number(periods) })
    expect(steps.length).toBeGreaterThan(0)
    const periodOf = Object.fromEntries(steps.map(({ id, period }) => [id, period - 1]))
    // In files periods count from 1, of pins as well.
    const pins = Object.fromEntries(Object.entries(problem.pins ?? {}).map(([id, period]) => [id, period - 1]))
    expect(checkSchedule({ ...problem, pins }, { periodOf, objective, bound })).toEqual([])
    for (let period = 1; period <= Number(periods); period += 1) {
      const days = steps.filter((step) => step.period === period).reduce((sum, step) => sum + step.effort, 0)
      expect(days).toBeLessThanOrEqual(Number(capacity))
    }
  })
})

it('no practice rises above 1 before what it needs is at 2', async () => {
  const pack = loadCorePack()
  const { problem, steps } = await roadmapOf(MOJ, '--capacity', '60', '--periods', '8', '--max-steps', '10')
  for (const step of steps.filter(({ to }) => to > 1)) {
    const needed = pack.practices.find(({ id }) => id === step.practice)?.prerequisites ?? []
    for (const practice of needed) {
      const today = problem.levels[practice]
      if (today === undefined || today >= 2) continue
      const lift = steps.find((other) => other.practice === practice && other.to === 2)
      expect(lift, `${step.id} needs ${practice}`).toBeDefined()
      expect(lift?.period).toBeLessThanOrEqual(step.period)
    }
  }
})

it('every step says what it is for and how one would see that it worked', async () => {
  const { steps, unplanned } = await roadmapOf(SAMPLE, '--capacity', '30', '--periods', '6')
  for (const step of steps) {
    expect(step).toMatchObject({ reviewOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) })
    for (const words of [step.goal, step.hypothesis, step.metric, step.action, step.why.answers, step.why.rule]) {
      expect(words.length, step.id).toBeGreaterThan(10)
    }
    expect(step.why.weights.map(({ framework }) => framework)).toEqual(['itil', 'devops', 'sre'])
    expect(step.why.weights.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(step.value, 9)
  }
  expect(new Set([...steps, ...unplanned].map(({ id }) => id)).size).toBe(steps.length + unplanned.length)
})

it('with nothing to spend nothing is planned', async () => {
  const { steps, unplanned } = await roadmapOf(MOJ, '--capacity', '0', '--periods', '4')
  expect(steps).toEqual([])
  expect(unplanned.length).toBeGreaterThan(0)
})

it('reads as a table for a person', async () => {
  const { code, stdout } = await runTrefoil(
    'roadmap',
    MOJ,
    '--capacity',
    '20',
    '--periods',
    '2',
    '--start',
    '2026-03-31',
  )
  expect(code).toBe(0)
  expect(stdout).toContain('Period 1: 2026-03-31')
  expect(stdout).toContain('of 20 person-days')
})

describe('the solvers', () => {
  const frame = ['--capacity', '20', '--periods', '8', '--max-steps', '3'] as const

  it.each([['fast'], ['best', '--seconds', '1']])(
    '--solver %s prints a plan that can be worked out from its problem',
    async (...solver) => {
      const { problem, steps, objective, bound, ...rest } = await roadmapOf(MOJ, ...frame, '--solver', ...solver)
      expect(rest).toMatchObject({ solver: solver[0] })
      const worth = steps.reduce((sum, { value, period }) => sum + value * (problem.periods - period + 1), 0)
      expect(objective).toBe(worth)
      expect(bound).toBeGreaterThanOrEqual(objective)
      for (let period = 1; period <= 8; period += 1) {
        const own = steps.filter((step) => step.period === period)
        expect(new Set(own.map(({ practice }) => practice)).size).toBeLessThanOrEqual(3)
        expect(own.reduce((sum, { effort }) => sum + effort, 0)).toBeLessThanOrEqual(20)
      }
    },
  )

  it('best is at least as good as fast, and says so with a bound at least as close', async () => {
    const fast = await roadmapOf(MOJ, ...frame)
    const best = await roadmapOf(MOJ, ...frame, '--solver', 'best', '--seconds', '1')
    expect(best.objective).toBeGreaterThanOrEqual(fast.objective - 1e-9)
    expect(best.bound).toBeLessThanOrEqual(fast.bound)
  })

  it.each([
    [['--solver', 'magic'], '--solver takes fast or best; “magic” is neither.'],
    [['--seconds', '3'], '--seconds is for --solver best.'],
    [['--solver', 'best', '--seconds', '-1'], '--seconds takes a number of seconds; “-1” is none.'],
    [
      ['--format', 'trello'],
      '--format takes jira-csv, azure-csv, github-csv, asana-csv, ics, markdown; “trello” is none.',
    ],
    [['--format', 'ics', '--json'], '--json and --format exclude each other.'],
  ])('%s is wrong usage', async (options, message) => {
    const { code, stderr } = await runTrefoil('roadmap', MOJ, ...options)
    expect([code, stderr.trim()]).toEqual([2, message])
  })
})

it('writes the review dates as a calendar', async () => {
  const { code, stdout } = await runTrefoil('roadmap', MOJ, '--start', '2027-01-04', '--format', 'ics')
  expect(code).toBe(0)
  expect(stdout).toMatch(/^BEGIN:VCALENDAR\r\n/)
  expect(stdout).toMatch(/END:VCALENDAR\r\n$/)
})
