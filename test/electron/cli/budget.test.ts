import { describe, expect, it } from 'vitest'
import { readJsonFrom, runTrefoil } from './run-trefoil.ts'

describe('budget', () => {
  it('comes to the published numbers (SRE book, appendix A; workbook, chapters 2 and 5)', async () => {
    expect(await readJsonFrom('budget', '--slo', '97', '--valid', '3663253', '--bad', '14066', '--json')).toMatchObject(
      {
        slo: 0.97,
        budget: { allowed: 109_897, consumed: expect.closeTo(0.128, 3), state: 'ample' },
      },
    )
    expect(await readJsonFrom('budget', '--slo', '99.9', '--json')).toMatchObject({
      downtimeMinutes: {
        year: expect.closeTo(8.76 * 60, 6),
        quarter: expect.closeTo(2.16 * 60, 6),
        month: expect.closeTo(43.2, 6),
        week: expect.closeTo(10.08, 6),
      },
      budget: null,
      alerts: [
        { severity: 'page', burn: 14.4, spentWhenItFires: expect.closeTo(0.02, 9), detectionMinutes: null },
        { severity: 'page', burn: 6, spentWhenItFires: expect.closeTo(0.05, 9) },
        { severity: 'ticket', burn: 1, spentWhenItFires: expect.closeTo(0.1, 9) },
      ],
    })
  })

  it('tells a person when it is used up and which alert fires', async () => {
    const { stdout } = await runTrefoil('budget', '--slo', '99.9', '--valid', '100000', '--bad', '1000')
    expect(stdout).toMatch(/^month +43\.2 min$/m)
    expect(stdout).toContain('Budget left: -900.0 % (depleted). Burn rate 10.00; used up in 0.0 days.')
    // A burn of 10 is under the threshold of the first alert, and reaches that of the second after 6/10 of its window.
    expect(stdout).toMatch(/^page +14\.4 .*never$/m)
    expect(stdout).toMatch(/^page +6 .*3\.6 h$/m)
  })

  it('an objective that allows nothing has no budget to divide', async () => {
    expect(await readJsonFrom('budget', '--slo', '99.9', '--valid', '10', '--bad', '1', '--json')).toMatchObject({
      budget: { allowed: 0, consumed: null, left: null, state: 'empty' },
    })
  })

  it.each([
    ['no objective', []],
    ['100 %', ['--slo', '100']],
    ['a word', ['--slo', 'three nines']],
    ['bad without valid', ['--slo', '99', '--bad', '1']],
    ['more bad than valid', ['--slo', '99', '--valid', '1', '--bad', '2']],
  ])('%s is wrong usage', async (_what, args) => {
    const { code, stdout, stderr } = await runTrefoil('budget', ...args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).not.toBe('')
  })
})
