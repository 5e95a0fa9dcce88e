import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { MeasureFigures } from '#electron/cli/measures-command.ts'
import { runCli } from '#electron/cli/run-cli.ts'
import { makeFolder, readJsonFrom } from './run-trefoil.ts'

const folder = makeFolder()
const FIXTURES = 'test/fixtures/measures'
const REAL = {
  deployments: `${FIXTURES}/manticoresearch-deployments.csv`,
  changes: `${FIXTURES}/manticoresearch-changes.csv`,
  incidents: `${FIXTURES}/manticoresoftware-incidents.csv`,
  windows: `${FIXTURES}/manticoresoftware-observation-windows.csv`,
}

function write(name: string, lines: readonly string[]): string {
  const path = join(folder, name)
  writeFileSync(path, `${lines.join('\n')}\n`)
  return path
}

async function run(...args: readonly string[]) {
  let [stdout, stderr] = ['', '']
  const code = await runCli(['measures', ...args], {
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

async function figuresOf(...args: readonly string[]): Promise<MeasureFigures> {
  const { code, stdout } = await run(...args, '--json')
  expect(code).toBe(0)
  return JSON.parse(stdout) as MeasureFigures
}

/** The file once more, read by other means: `Date.parse` on cells without a quotation mark. */
function cellsOf(path: string): readonly (readonly string[])[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','))
}

describe('measures of the real data', () => {
  it('has the figures that the files give when they are added up by other means', async () => {
    expect(Object.values(REAL).every(existsSync)).toBe(true)
    const figures = (await readJsonFrom(
      'measures',
      ...Object.entries(REAL).flatMap(([option, path]) => [`--${option}`, path]),
      '--json',
    )) as MeasureFigures
    expect(Object.keys(figures).slice(0, 7)).toEqual([
      'deployments',
      'deploysPerWeek',
      'medianLeadHours',
      'incidents',
      'medianRecoveryMinutes',
      'meanRecoveryMinutes',
      'availability',
    ])
    const deployed = cellsOf(REAL.deployments).map(([, at = '']) => Date.parse(at))
    const weeks = (Math.max(...deployed) - Math.min(...deployed)) / 604_800_000
    expect(figures.deployments).toBe(259)
    expect(figures.deploysPerWeek).toBeCloseTo(259 / weeks, 10)
    const hours = cellsOf(REAL.changes)
      .map(([, committed = '', , at = '']) => (Date.parse(at) - Date.parse(committed)) / 3_600_000)
      .sort((a, b) => a - b)
    expect(figures.medianLeadHours).toBeCloseTo(hours[398] ?? Number.NaN, 10)
    const minutes = cellsOf(REAL.incidents).map(
      ([, from = '', to = '']) => (Date.parse(to) - Date.parse(from)) / 60_000,
    )
    expect(figures.incidents).toBe(47)
    expect(figures.meanRecoveryMinutes).toBeCloseTo(minutes.reduce((sum, each) => sum + each, 0) / 47, 10)
    expect(figures.medianRecoveryMinutes).toBeCloseTo(minutes.sort((a, b) => a - b)[23] ?? Number.NaN, 10)
    expect(figures.findings).toEqual([])
  })

  it('rates every service within its own window', async () => {
    const { availability } = await figuresOf('--incidents', REAL.incidents, '--windows', REAL.windows)
    expect(Object.keys(availability ?? {})).toHaveLength(18)
    for (const [service = '', from = '', until = ''] of cellsOf(REAL.windows)) {
      // None of these incidents overlap within a service or reach beyond its window.
      const down = cellsOf(REAL.incidents)
        .filter(([name]) => name === service)
        .reduce((sum, [, start = '', end = '']) => sum + Date.parse(end) - Date.parse(start), 0)
      expect(availability?.[service], service).toBeCloseTo(1 - down / (Date.parse(until) - Date.parse(from)), 12)
    }
    expect(availability?.['Slack Community']).toBe(1)
    expect(availability?.['Catalog Search']).toBeCloseTo(0.974179, 6)
  })

  it('lists the one incident of the other log whose start nobody wrote down', async () => {
    const figures = await figuresOf('--incidents', `${FIXTURES}/moj-cloud-platform-incidents.csv`)
    expect(figures.incidents).toBe(39)
    expect(figures.findings).toEqual([
      expect.objectContaining({
        line: 24,
        field: 'started_at',
        isLeftOut: false,
        message: expect.stringMatching(/unknown/),
      }),
    ])
  })
})

describe('measures by hand', () => {
  const WINDOW = ['service,observed_from,observed_until', 'Shop,2026-01-01T00:00:00Z,2026-01-11T00:00:00Z']

  it('what no file tells is null', async () => {
    const path = write('one.csv', ['version,deployed_at', '1,2026-01-01T00:00:00Z'])
    expect(await figuresOf('--deployments', path)).toEqual({
      deployments: 1,
      deploysPerWeek: null,
      medianLeadHours: null,
      incidents: null,
      medianRecoveryMinutes: null,
      meanRecoveryMinutes: null,
      availability: null,
      findings: [],
    })
  })

  it('merges overlaps, clips to the window, and leaves an open incident down until the window closes', async () => {
    const windows = write('windows.csv', [...WINDOW, 'Quiet,2026-01-01T00:00:00Z,2026-01-02T00:00:00Z'])
    const incidents = write('incidents.csv', [
      'service,started_at,resolved_at',
      'Shop,2026-01-02T00:00:00Z,2026-01-03T00:00:00Z',
      'Shop,2026-01-02T12:00:00Z,2026-01-03T12:00:00Z',
      'Shop,2025-12-31T12:00:00Z,2026-01-01T12:00:00Z',
      'Shop,2026-01-10T12:00:00Z,',
      'Shop,,2026-01-05T00:00:00Z',
      'Shop,2026-02-01T00:00:00Z,2026-02-01T01:00:00Z',
      'Elsewhere,2026-01-02T00:00:00Z,2026-01-02T01:00:00Z',
    ])
    const figures = await figuresOf('--incidents', incidents, '--windows', windows)
    // Days down: 1½ (two that overlap), ½ (of one, the rest before the window), ½ (open).
    expect(figures.availability).toEqual({ Shop: 1 - 2.5 / 10, Quiet: 1 })
    expect(figures.incidents).toBe(7)
    expect(figures.meanRecoveryMinutes).toBeCloseTo((3 * 1440 + 2 * 60) / 5, 9)
    expect(figures.findings.map(({ line, field }) => [line, field])).toEqual([
      [5, 'resolved_at'],
      [6, 'started_at'],
      [4, 'started_at'],
      [5, 'resolved_at'],
      [6, 'started_at'],
      [7, 'started_at'],
      [8, 'service'],
    ])
  })

  it('leaves out rows that cannot be read, says which, and goes on', async () => {
    const incidents = write('bad.csv', [
      'service,started_at,resolved_at',
      'Shop,2026-01-02T00:00:00Z,2026-01-02T01:00:00Z',
      'Shop,2026-02-30T00:00:00Z,2026-02-30T01:00:00Z',
      'Shop,2026-01-02T02:00:00Z,2026-01-02T01:00:00Z',
      'Shop,2026-01-02T03:00:00Z',
      'Shop,2026-01-02T00:00:00Z,2026-01-02T01:00:00Z',
      'Shop,2026-01-02T04:00:00,2026-01-02T05:00:00Z',
    ])
    const { code, stdout, stderr } = await run('--incidents', incidents, '--json')
    const figures = JSON.parse(stdout) as MeasureFigures
    expect(code).toBe(0)
    expect(figures.incidents).toBe(1)
    expect(figures.findings.map(({ line, isLeftOut }) => [line, isLeftOut])).toEqual([
      [3, true],
      [3, true],
      [4, true],
      [5, true],
      [6, true],
      [7, true],
    ])
    expect(stderr).toBe(`${incidents}: left out 5 rows, lines 3, 4, 5, 6, 7`)
  })

  it('a change that was deployed before it was committed has no lead time', async () => {
    const changes = write('changes.csv', [
      'commit,committed_at,version,deployed_at',
      'a,2026-01-01T00:00:00Z,1,2026-01-01T02:00:00Z',
      'b,2026-01-01T00:00:00Z,1,2026-01-01T05:00:00Z',
      'c,2026-01-02T00:00:00Z,1,2026-01-01T05:00:00Z',
      'd,2026-01-02T00:00:00Z,,',
    ])
    const figures = await figuresOf('--changes', changes)
    expect(figures.medianLeadHours).toBe(3.5)
    expect(figures.findings).toEqual([expect.objectContaining({ file: changes, line: 4, field: 'deployed_at' })])
  })

  it('reads times of a zone and of an order of day and month that are told', async () => {
    const path = write('zoned.csv', ['version;Deployed At', '1;03/04/2026 12:00', '2;10/04/2026 12:00'])
    const told = await figuresOf('--deployments', path, '--time-zone', 'Europe/London', '--date-order', 'dmy')
    expect(told).toMatchObject({ deployments: 2, deploysPerWeek: 2, findings: [] })
    expect((await figuresOf('--deployments', path)).deployments).toBe(0)
  })

  it('prints tables for a person', async () => {
    const { stdout } = await run('--incidents', REAL.incidents, '--windows', REAL.windows)
    expect(stdout).toMatch(/^Recovery, median, minutes +12\.78$/m)
    expect(stdout).toMatch(/^Catalog Search +97\.418 %$/m)
    expect(stdout).toMatch(/^Deployments +–$/m)
  })

  it('hands no control characters of a file to the terminal', async () => {
    const windows = write('hostile-windows.csv', [
      'service,observed_from,observed_until',
      '\u001b[2JShop,2026-01-01T00:00:00Z,2026-01-02T00:00:00Z',
    ])
    const incidents = write('hostile.csv', ['service,started_at', 'Shop,\u001b[2J', 'a,2026-01-01T00:00:00Z'])
    const { stdout, stderr } = await run('--incidents', incidents, '--windows', windows)
    expect(stdout).toContain('[2JShop')
    expect(stdout + stderr).not.toContain('\u001b')
  })

  it.each([
    ['no file', [], 2],
    ['a file that is not there', ['--incidents', 'no-such.csv'], 1],
    ['other columns', ['--incidents', REAL.deployments], 1],
    ['a zone that is none', ['--incidents', REAL.incidents, '--time-zone', 'Mars/Olympus'], 2],
    ['an order that is none', ['--incidents', REAL.incidents, '--date-order', 'ymd'], 2],
  ])('refuses %s', async (_what, args, code) => {
    expect(await run(...args, '--json')).toMatchObject({ code, stdout: '', stderr: expect.stringMatching(/./) })
  })
})
