import { describe, expect, it } from 'vitest'
import { describeProblem, type Result } from '#shared/lib/result.ts'
import { readModelPack } from '#shared/packs/read-model-pack.ts'
import { loadCorePack } from '#test/load-core-pack.ts'

const { practices, ...head } = loadCorePack()
const files = practices.map((json) => ({ place: `practices/${json.id}.json`, json }))

function problemsOf(result: Result<unknown>): string[] {
  return result.ok ? [] : result.problems.map(describeProblem)
}

describe('a model in a folder', () => {
  it('is read in the order of no, whatever the order of the files', () => {
    const result = readModelPack(head, files.toReversed())
    expect(result.ok && result.value.practices).toEqual(practices)
  })

  it('names file, practice and field of what is wrong', () => {
    const [first, second, ...rest] = files
    if (!first || !second) throw new Error('the core model has practices')
    const broken = [
      { place: first.place, json: { ...first.json, effort: 'XL', mood: 'happy' } },
      { place: second.place, json: { ...second.json, anchors: [{ level: 0 }] } },
      ...rest,
    ]
    expect(problemsOf(readModelPack({ ...head, version: 'new' }, broken))).toEqual([
      `${first.place}, practice ${first.json.id}, effort: must be one of S, M, L, not “XL”`,
      `${first.place}, practice ${first.json.id}: unknown field “mood”`,
      `${second.place}, practice ${second.json.id}, anchors[0].text: is missing`,
      expect.stringContaining('pack.json, version: “new” is not '),
    ])
  })

  it('finds a file that is not called after its practice', () => {
    const result = readModelPack(head, [{ place: 'practices/other.json', json: practices[0] }])
    expect(problemsOf(result)).toEqual([expect.stringContaining(`must be called ${practices[0]?.id}.json`)])
  })
})

describe('a model in one file', () => {
  it('is read with its practices inside', () => {
    expect(readModelPack({ ...head, practices }, [])).toEqual({ ok: true, value: { ...head, practices } })
  })

  it('names the practice of a problem', () => {
    const broken = { ...head, practices: [{ ...practices[0], sources: [{ title: 'A book' }] }] }
    expect(problemsOf(readModelPack(broken, [], 'mine.json'))).toEqual([
      `mine.json, practices[0], practice ${practices[0]?.id}, sources[0].url: is missing`,
    ])
  })
})

it.each([[null], ['text'], [[]], [{}], [{ format: 'trefoil-workspace' }], [{ format: 'trefoil-model', practices: 3 }]])(
  'refuses %j',
  (json) => {
    expect(problemsOf(readModelPack(json, []))).not.toEqual([])
  },
)
