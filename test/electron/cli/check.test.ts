import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { makeFolder, readJsonFrom, runTrefoil, writeAnswers } from './run-trefoil.ts'

const CORE = 'assets/models/trefoil-core'
const SAMPLE = 'assets/samples/harbourline.trefoil.json'
const folder = makeFolder()

interface PracticeJson {
  id: string
  prerequisites: string[]
  anchors: { level: number; text: string }[]
  sources: { title: string; url?: string }[]
}

/** What the tests of unknown practices touch in a workspace. */
interface Facts {
  assessments: { practices: string[]; model: { version: string } }[]
  sheets: { answers: Record<string, unknown> }[]
}
const SOME_ANSWER = { value: 3, confidence: null, comment: '', evidence: [] }

/** A copy of the shipped model in which one practice was changed. */
function mutated(name: string, practice: string, change: (json: PracticeJson) => void): string {
  const copy = join(folder, name)
  cpSync(CORE, copy, { recursive: true })
  const path = join(copy, 'practices', `${practice}.json`)
  const json = JSON.parse(readFileSync(path, 'utf8')) as PracticeJson
  change(json)
  writeFileSync(path, JSON.stringify(json))
  return copy
}

function anchorOf(practice: string, level: number): string {
  const json = JSON.parse(readFileSync(join(CORE, 'practices', `${practice}.json`), 'utf8')) as PracticeJson
  return json.anchors.find((anchor) => anchor.level === level)?.text ?? ''
}

describe('models check', () => {
  it('finds nothing wrong with the model that ships', async () => {
    const { code, stdout, stderr } = await runTrefoil('models', 'check', CORE)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('70 practices')
  })

  it.each([
    ['a missing anchor', 'toil-cap', (json: PracticeJson) => void json.anchors.splice(3, 1), [/anchor/, /3/]],
    ['an unknown prerequisite', 'toil-cap', (json: PracticeJson) => void json.prerequisites.push('magic'), [/magic/]],
    [
      'a cycle',
      'current-state-baseline',
      (json: PracticeJson) => void json.prerequisites.push('toil-cap'),
      [/current-state-baseline/, /cycle|circle|itself/i],
    ],
    [
      'a source without an address',
      'toil-cap',
      (json: PracticeJson) => delete json.sources[0]?.url,
      [/source/, /url|address/i],
    ],
    [
      'two anchors that read alike',
      'toil-cap',
      (json: PracticeJson) => {
        const [first] = json.anchors
        if (first) first.text = anchorOf('agreed-slos', 0)
      },
      [/agreed-slos/, /like/],
    ],
    [
      'two anchors of one practice that read alike',
      'toil-cap',
      (json: PracticeJson) => {
        const [, , , fourth] = json.anchors
        if (fourth) fourth.text = anchorOf('toil-cap', 2)
      },
      [/toil-cap, anchor 3: reads like practice toil-cap, anchor 2/],
    ],
    [
      'an unknown key',
      'toil-cap',
      (json: PracticeJson) => void Object.assign(json, { mood: 'happy' }),
      [/unknown field “mood”/],
    ],
    [
      'an unknown key inside an anchor',
      'toil-cap',
      (json: PracticeJson) => void Object.assign(json.anchors[1] ?? {}, { score: 1 }),
      [/anchors\[1\]: unknown field “score”/],
    ],
  ])('refuses %s, by name', async (name, practice, change, words) => {
    const { code, stdout, stderr } = await runTrefoil('models', 'check', mutated(name, practice, change))
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain('toil-cap')
    for (const word of words) expect(stderr).toMatch(word)
  })

  it('refuses a file that is no model', async () => {
    expect(await runTrefoil('models', 'check', SAMPLE)).toMatchObject({ code: 1, stdout: '' })
    expect(await runTrefoil('models', 'check', join(folder, 'nowhere'))).toMatchObject({ code: 1, stdout: '' })
  })
})

describe('validate', () => {
  it.each([SAMPLE, 'assets/samples/moj-cloud-platform.csv'])('%s is fine', async (path) => {
    const { code, stdout, stderr } = await runTrefoil('validate', path)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('Nothing is wrong with it')
  })

  it.each([
    [
      'answered',
      (facts: Facts) => Object.assign(facts.sheets[2]?.answers ?? {}, { magic: SOME_ANSWER }),
      'sheets[2].answers',
    ],
    ['asked', (facts: Facts) => facts.assessments[0]?.practices.push('magic'), 'assessments[0].practices'],
  ])('refuses a practice that is %s though the model does not have it', async (name, change, place) => {
    const facts = JSON.parse(readFileSync(SAMPLE, 'utf8')) as Facts
    change(facts)
    const path = join(folder, `unknown-${name}.json`)
    writeFileSync(path, JSON.stringify(facts))
    for (const command of ['validate', 'score', 'roadmap']) {
      const { code, stdout, stderr } = await runTrefoil(command, path)
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
      expect(stderr).toContain(`${path}, ${place}: there is no practice “magic” in trefoil-core`)
    }
  })

  it('leaves an assessment of another version of the model alone, which may have other practices', async () => {
    const facts = JSON.parse(readFileSync(SAMPLE, 'utf8')) as Facts
    for (const { model, practices } of facts.assessments) {
      model.version = '9.0.0'
      practices.push('magic')
    }
    const path = join(folder, 'other-version.json')
    writeFileSync(path, JSON.stringify(facts))
    expect((await runTrefoil('validate', path)).code).toBe(0)
  })

  it('names what was altered since it was made final', async () => {
    const facts = JSON.parse(readFileSync(SAMPLE, 'utf8')) as Facts
    facts.sheets[0] = { ...facts.sheets[0], answers: {} }
    const path = join(folder, 'altered.json')
    writeFileSync(path, JSON.stringify(facts))
    const { code, stdout } = await runTrefoil('validate', path)
    expect(code).toBe(0)
    expect(stdout).toContain('Altered since made final')
    expect(stdout).toContain('January: before anything (Booking platform)')
  })

  it('counts one as one', async () => {
    const path = writeAnswers(folder, 'single.csv', ['Ada,dev,agreed-slos,3,,,'])
    expect((await runTrefoil('validate', path)).stdout).toContain('1 answer of 1 participant.')
  })

  it('names the place of a wrong field in a workspace', async () => {
    const workspace = JSON.parse(readFileSync(SAMPLE, 'utf8')) as { teams: { name: unknown }[] }
    if (workspace.teams[1]) workspace.teams[1].name = 7
    const path = join(folder, 'wrong-name.json')
    writeFileSync(path, JSON.stringify(workspace))
    const { code, stderr } = await runTrefoil('validate', path)
    expect(code).toBe(1)
    expect(stderr).toContain('wrong-name.json')
    expect(stderr).toMatch(/teams.*name/)
  })
})

describe('schema', () => {
  it.each(['workspace', 'pack'])('schema %s prints the published JSON Schema', async (kind) => {
    const schema = (await readJsonFrom('schema', kind)) as Record<string, unknown>
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(schema.type).toBe('object')
    const published = { workspace: 'workspace', pack: 'model-pack' }[kind]
    expect(schema).toEqual(JSON.parse(readFileSync(`docs/schema/${published}.schema.json`, 'utf8')))
  })

  it('the sample workspace holds to it, and a workspace without teams does not', async () => {
    const schema = (await readJsonFrom('schema', 'workspace')) as Parameters<typeof z.fromJSONSchema>[0]
    const sample = JSON.parse(readFileSync(SAMPLE, 'utf8')) as Record<string, unknown>
    const reader = z.fromJSONSchema(schema)
    expect(reader.safeParse(sample).error?.issues ?? []).toEqual([])
    expect(reader.safeParse({ ...sample, teams: undefined }).success).toBe(false)
  })
})
