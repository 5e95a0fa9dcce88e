import { describe, expect, it } from 'vitest'
import { runThroughNpm, runTrefoil } from './run-trefoil.ts'

const MOJ = 'assets/samples/moj-cloud-platform.csv'

describe('help', () => {
  it('names every command', async () => {
    const { code, stdout, stderr } = await runTrefoil('--help')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    for (const command of [
      'score',
      'report',
      'roadmap',
      'measures',
      'budget',
      'policy',
      'export',
      'validate',
      'models',
      'schema',
    ]) {
      expect(stdout).toMatch(new RegExp(`^ {2}${command}\\b`, 'm'))
    }
  })

  it.each([
    ['score', ['--json', '--team', '--assessment']],
    ['report', ['--out', '--paper', '--team', '--assessment']],
    ['roadmap', ['--capacity', '--periods', '--json']],
    ['policy', ['--risk', '--affected', '--budget', '--urgency', '--standard', '--json']],
    ['validate', []],
    ['schema', []],
  ])('%s --help names its options', async (command, options) => {
    const { code, stdout } = await runTrefoil(command, '--help')
    expect(code).toBe(0)
    for (const option of options) expect(stdout).toContain(option)
  })

  it('says its version', async () => {
    const { code, stdout } = await runTrefoil('--version')
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/^Trefoil \d+\.\d+\.\d+\n$/) })
  })

  it('models check --help', async () => {
    expect(await runTrefoil('models', 'check', '--help')).toMatchObject({ code: 0, stderr: '' })
  })
})

describe('wrong usage: 2, with a reason on stderr and nothing on stdout', () => {
  it.each([
    ['no command', []],
    ['an unknown command', ['divine']],
    ['a missing file', ['score']],
    ['an unknown option', ['score', MOJ, '--yaml']],
    ['one argument too many', ['score', MOJ, MOJ]],
    ['no --out', ['report', MOJ]],
    ['an ending that is no format', ['report', MOJ, '--out', 'report.docx']],
    ['an unknown paper', ['report', MOJ, '--out', 'report.pdf', '--paper', 'a3']],
    ['a capacity that is no number', ['roadmap', MOJ, '--capacity', 'much']],
    ['a negative capacity', ['roadmap', MOJ, '--capacity', '-1']],
    ['half a period', ['roadmap', MOJ, '--periods', '1.5']],
    ['no period at all', ['roadmap', MOJ, '--periods', '0']],
    ['a policy without its questions', ['policy', '--risk', 'known']],
    ['an unknown schema', ['schema', 'everything']],
    ['models without what to do', ['models']],
  ])('%s', async (_what, args) => {
    const { code, stdout, stderr } = await runTrefoil(...args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).not.toBe('')
    expect(stderr).not.toMatch(/^\s+at /m)
  })
})

describe('through npm', () => {
  it('prints the result and nothing else', async () => {
    const { code, stdout } = await runThroughNpm('score', MOJ, '--json')
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toHaveProperty('mix.verdict')
  })

  it.each([
    [1, ['score', 'no-such-file.csv']],
    [2, ['score']],
  ])('hands on exit code %i', async (code, args) => {
    expect((await runThroughNpm(...args)).code).toBe(code)
  })
})
