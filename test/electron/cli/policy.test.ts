import { describe, expect, it } from 'vitest'
import { runCli } from '#electron/cli/run-cli.ts'
import { readJsonFrom, runTrefoil } from './run-trefoil.ts'

interface Question {
  readonly risk: string
  readonly affected: string
  readonly budget: string
  readonly urgency: string
  readonly standard: string
}

const QUESTIONS: readonly Question[] = ['known', 'unknown'].flatMap((risk) =>
  ['yes', 'no'].flatMap((affected) =>
    ['ample', 'near', 'depleted', 'none'].flatMap((budget) =>
      ['fix', 'critical', 'normal'].flatMap((urgency) =>
        (risk === 'known' ? ['yes', 'no'] : ['no']).map((standard) => ({ risk, affected, budget, urgency, standard })),
      ),
    ),
  ),
)

/** The decision table of the source, written out once more: the first row that matches. */
function expectedRule({ risk, affected, budget, urgency, standard }: Question): number {
  const isShort = budget === 'near' || budget === 'depleted'
  if (urgency === 'fix') return 1
  if (risk === 'unknown' && affected === 'yes') return 2
  if (risk === 'unknown' && !isShort) return 3
  if (isShort) return urgency === 'critical' ? 4 : 5
  if (budget === 'none' && standard === 'no') return 6
  if (standard === 'yes') return 7
  return affected === 'yes' ? 8 : 9
}

function argumentsOf(question: Question): readonly string[] {
  return Object.entries(question).flatMap(([option, word]) => [`--${option}`, word])
}

/** In this process: 72 processes would take longer than what they show. */
async function decide(question: Question): Promise<{ code: number; stdout: string; stderr: string }> {
  let [stdout, stderr] = ['', '']
  const code = await runCli(['policy', ...argumentsOf(question), '--json'], {
    now: () => new Date('2026-01-01T00:00:00Z'),
    print: (text) => {
      stdout += text
    },
    complain: (text) => {
      stderr += text
    },
  })
  return { code, stdout, stderr }
}

it('decides all 72 combinations, each by the first row that matches', async () => {
  expect(QUESTIONS).toHaveLength(72)
  const rules = new Set<number>()
  for (const question of QUESTIONS) {
    const { code, stdout, stderr } = await decide(question)
    expect({ code, stderr }, JSON.stringify(question)).toEqual({ code: 0, stderr: '' })
    const decision = JSON.parse(stdout) as { rule: number; decision: string; reason: string }
    expect(decision.rule, JSON.stringify(question)).toBe(expectedRule(question))
    expect(decision.decision.length).toBeGreaterThan(5)
    expect(decision.reason.length).toBeGreaterThan(10)
    rules.add(decision.rule)
  }
  expect([...rules].sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9])
})

it('refuses a standard change of unknown risk', async () => {
  for (const question of QUESTIONS.filter(({ risk }) => risk === 'unknown')) {
    expect(await decide({ ...question, standard: 'yes' })).toMatchObject({ code: 1, stdout: '' })
  }
})

describe('as a process', () => {
  const question = { risk: 'known', affected: 'no', budget: 'ample', urgency: 'normal', standard: 'yes' }

  it('prints the decision as JSON or as a sentence', async () => {
    expect(await readJsonFrom('policy', ...argumentsOf(question), '--json')).toMatchObject({ rule: 7 })
    const { code, stdout } = await runTrefoil('policy', ...argumentsOf(question))
    expect(code).toBe(0)
    expect(stdout).toContain('Row 7')
  })

  it.each(Object.keys(question))('an unknown word for --%s is wrong usage', async (option) => {
    const { code, stdout, stderr } = await runTrefoil('policy', ...argumentsOf({ ...question, [option]: 'perhaps' }))
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(`--${option}`)
    expect(stderr).toContain('perhaps')
  })
})

describe('the way through the table', () => {
  const critical = { risk: 'known', affected: 'no', budget: 'depleted', urgency: 'critical', standard: 'no' }

  it('shows each row that was looked at, and the one that the team has switched off', async () => {
    const { stdout } = await runTrefoil('policy', ...argumentsOf(critical), '--walk', '--halt')
    expect(stdout).toMatch(/^4 .*switched it off$/m)
    expect(stdout).toMatch(/^5 .*decides$/m)
    expect(stdout).toContain('Row 5: Postpone')
    expect(await readJsonFrom('policy', ...argumentsOf(critical), '--walk', '--json')).toMatchObject({
      rule: 4,
      rows: [{ rule: 1 }, { rule: 2 }, { rule: 3 }, { rule: 4, outcome: 'fires' }],
    })
  })
})
