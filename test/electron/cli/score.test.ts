import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadCorePack } from '#test/load-core-pack.ts'
import { makeFolder, readJsonFrom, runTrefoil, writeAnswers } from './run-trefoil.ts'

const MOJ = 'assets/samples/moj-cloud-platform.csv'
const SAMPLE = 'assets/samples/harbourline.trefoil.json'
const folder = makeFolder()

interface ScoreJson {
  readonly practices: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly dimensions: Readonly<Record<string, { mean: number; weakest: number; iso33020: number; interval: unknown }>>
  readonly mix: Readonly<Record<string, unknown>>
  readonly alpha: number | null
}

async function scoreOf(...args: readonly string[]): Promise<ScoreJson> {
  return (await readJsonFrom('score', ...args, '--json')) as ScoreJson
}

/** One row per participant and value: `value` of participant 1, 2, …; a blank leaves the participant out. */
function rowsOf(practice: string, values: string): readonly string[] {
  return [...values].flatMap((value, index) => {
    if (value === '.') return []
    const word = { d: 'dk', n: 'na' }[value] ?? value
    return [`Person ${index + 1},dev,${practice},${word},,${word === 'na' ? 'Not ours' : ''},`]
  })
}

describe('score --json of real answers', () => {
  it('has every practice and dimension in the form that the contract says', async () => {
    const score = await scoreOf(MOJ)
    const pack = loadCorePack()
    expect(Object.keys(score.practices).sort()).toEqual(pack.practices.map(({ id }) => id).sort())
    expect(Object.keys(score.dimensions).sort()).toEqual(pack.dimensions.map(({ id }) => id).sort())
    for (const practice of Object.values(score.practices)) {
      expect(practice).toMatchObject({ n: expect.any(Number), dontKnow: expect.any(Number) })
      expect(practice).toHaveProperty('notApplicable')
      expect(practice).toHaveProperty('agreement')
      expect(practice.distribution).toHaveLength(6)
    }
    for (const dimension of Object.values(score.dimensions)) {
      expect(dimension).toMatchObject({ mean: expect.any(Number), weakest: expect.any(Number) })
      expect(dimension).toHaveProperty('iso33020')
      // One respondent has no spread.
      expect(dimension.interval).toBeNull()
    }
    expect(score.mix).toMatchObject({ itil: expect.any(Number), devops: expect.any(Number), sre: expect.any(Number) })
    expect(['itil', 'devops', 'sre', 'blend']).toContain(score.mix.verdict)
    expect(score.mix).toHaveProperty('probabilityFirst')
    expect(score.alpha).toBeNull()
  })

  it('says for every practice what the file says', async () => {
    const score = await scoreOf(MOJ)
    const lines = readFileSync(MOJ, 'utf8').split(/\r?\n/).slice(1)
    const answers = lines.flatMap((line) => /^Outside reader,observer,([\w-]+),(\w+),/.exec(line)?.slice(1, 3) ?? [])
    expect(answers.length / 2).toBe(70)
    for (let index = 0; index < answers.length; index += 2) {
      const [practice = '', answer] = answers.slice(index)
      const expected =
        answer === 'dk' || answer === 'na'
          ? {
              n: 0,
              median: null,
              level: null,
              dontKnow: answer === 'dk' ? 1 : 0,
              notApplicable: answer === 'na' ? 1 : 0,
            }
          : {
              n: 1,
              median: Number(answer),
              level: Number(answer),
              q1: Number(answer),
              q3: Number(answer),
              agreement: null,
            }
      expect(score.practices[practice], practice).toMatchObject(expected)
    }
  })

  it('gives the same again', async () => {
    expect((await runTrefoil('score', SAMPLE, '--json')).stdout).toBe(
      (await runTrefoil('score', SAMPLE, '--json')).stdout,
    )
  })
})

describe('score --json of figures computed by hand', () => {
  it('practices, dimensions and mix', async () => {
    const path = writeAnswers(folder, 'by-hand.csv', [
      ...rowsOf('agreed-slos', '122233'),
      ...rowsOf('toil-cap', '000555'),
      ...rowsOf('service-level-management', '4444dn'),
    ])
    const { practices, dimensions, mix } = await scoreOf(path)
    expect(practices['agreed-slos']).toMatchObject({ n: 6, median: 2, level: 2, q1: 2, q3: 2.75 })
    expect(practices['agreed-slos']?.distribution).toEqual([0, 1, 3, 2, 0, 0])
    expect(practices['agreed-slos']?.agreement).toBeCloseTo(0.7333, 4)
    expect(practices['toil-cap']).toMatchObject({ n: 6, median: 2.5, level: 2, q1: 0, q3: 5, agreement: -1 })
    expect(practices['service-level-management']).toMatchObject({
      n: 4,
      median: 4,
      agreement: 1,
      dontKnow: 1,
      notApplicable: 1,
    })
    // Focus on value: service-level-management at home (1), agreed-slos named beside it (½): (4 + ½ · 2) / 1½.
    expect(dimensions['focus-on-value']?.mean).toBeCloseTo(10 / 3, 9)
    expect(dimensions['focus-on-value']).toMatchObject({ weakest: 2, iso33020: 3 })
    expect(dimensions['sre-engagement']).toMatchObject({ mean: 2.5, weakest: 2, iso33020: 2 })
    expect(dimensions['sre-engagement']?.interval).toEqual([0, 5])
    // Affinities: agreed-slos .4 .4 1, toil-cap .2 .5 1, service-level-management 1 .3 .6; medians 2, 2½, 4.
    expect(mix.itil).toBeCloseTo(5.3 / 1.6, 9)
    expect(mix.devops).toBeCloseTo(3.25 / 1.2, 9)
    expect(mix.sre).toBeCloseTo(6.9 / 2.6, 9)
  })

  it('Krippendorff’s published reliability data have an ordinal alpha of .815', async () => {
    const raters = ['123321412...', '1233224125.3', '.3332342251.', '12332441251.']
    const practices = loadCorePack().practices.slice(0, 12)
    const rows = practices.flatMap(({ id }, unit) => rowsOf(id, raters.map((answers) => answers[unit]).join('')))
    const { alpha, practices: scored } = await scoreOf(writeAnswers(folder, 'krippendorff.csv', rows))
    expect(alpha).toBeCloseTo(0.815, 3)
    expect(practices.map(({ id }) => scored[id]?.median)).toEqual([1, 2, 3, 3, 2, 2.5, 4, 1, 2, 5, 1, 3])
    expect(practices.map(({ id }) => scored[id]?.level)).toEqual([1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 1, 3])
  })

  it.each([
    ['3324133', 19 / 7, 1, 3],
    ['3314133', 18 / 7, 1, 2],
    // Six fives and a zero: the trap of the ISO reading, which no critical practice caps here.
    ['5555550', 30 / 7, 0, 5],
  ])('the published dimension %s', async (levels, mean, weakest, iso33020) => {
    const members = loadCorePack()
      .practices.filter(({ home }) => home === 'cams-automation')
      .slice(0, 7)
    const rows = members.flatMap(({ id }, index) => rowsOf(id, levels[index] ?? ''))
    const { dimensions } = await scoreOf(writeAnswers(folder, `dimension-${levels}.csv`, rows))
    expect(dimensions['cams-automation']?.mean).toBeCloseTo(mean, 9)
    expect(dimensions['cams-automation']).toMatchObject({ weakest, iso33020 })
  })
})

describe('score for a person', () => {
  it('names who is first in the resamples', async () => {
    const path = writeAnswers(folder, 'two-people.csv', rowsOf('agreed-slos', '24'))
    expect((await runTrefoil('score', path)).stdout).toMatch(
      /Kind of shop: Blend \(ITIL 3\.0, DevOps 3\.0, SRE 3\.0\)\. ITIL is first in 33 % of the resamples of 2 respondents/,
    )
  })

  it('does not call it a blend where nothing is known', async () => {
    const path = writeAnswers(folder, 'unknown.csv', rowsOf('agreed-slos', 'ddd4'))
    const { code, stdout } = await runTrefoil('score', path)
    expect(code).toBe(0)
    expect(stdout).toContain('Kind of shop: unknown')
    expect(stdout).not.toContain('Blend')
  })

  it('puts figures that rest on too little in parentheses, and says so', async () => {
    const path = writeAnswers(folder, 'little.csv', [
      ...rowsOf('toil-cap', '3'),
      ...rowsOf('design-for-operability', 'd'),
    ])
    const { stdout } = await runTrefoil('score', path)
    expect(stdout).toMatch(/^Engagement and operability +\(3\.0\)/m)
    expect(stdout).toContain('In parentheses:')
  })
})

describe('score of a workspace', () => {
  it('takes the latest assessment, or the one that is named', async () => {
    const { stdout } = await runTrefoil('score', SAMPLE)
    expect(stdout).toContain('Krippendorff’s alpha')
    expect(stdout).toContain('Focus on value')
    const workspace = JSON.parse(readFileSync(SAMPLE, 'utf8')) as {
      teams: { id: string; name: string }[]
      assessments: { title: string; teamId: string; heldOn: string }[]
    }
    const [first] = workspace.assessments.toSorted((a, b) => a.heldOn.localeCompare(b.heldOn))
    const team = workspace.teams.find(({ id }) => id === first?.teamId)
    const named = await runTrefoil('score', SAMPLE, '--team', team?.name ?? '', '--assessment', first?.title ?? '')
    expect(named.code).toBe(0)
    expect(named.stdout).toContain(first?.title)
    expect(named.stdout).not.toBe(stdout)
  })

  it('refuses a name that is not there, and says which are', async () => {
    const { code, stdout, stderr } = await runTrefoil('score', SAMPLE, '--team', 'Nobody', '--json')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('Nobody')
    expect(stderr).toContain('It has: ')
  })
})

it('reads an absolute path as well as a relative one', async () => {
  expect(await scoreOf(join(process.cwd(), MOJ))).toEqual(await scoreOf(MOJ))
})
