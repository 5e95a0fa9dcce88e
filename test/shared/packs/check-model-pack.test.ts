import { describe, expect, it } from 'vitest'
import { checkModelPack } from '#shared/packs/check-model-pack.ts'
import type { ModelPack, Practice } from '#shared/packs/model-pack.ts'
import { loadCorePack } from '#test/load-core-pack.ts'

const pack = loadCorePack()

function withPractice(id: string, change: (practice: Practice) => Partial<Practice>): ModelPack {
  return {
    ...pack,
    practices: pack.practices.map((each) => (each.id === id ? { ...each, ...change(each) } : each)),
  }
}

function withAnchorText(changed: ModelPack, id: string, level: number, text: string): ModelPack {
  return {
    ...changed,
    practices: changed.practices.map((each) =>
      each.id === id
        ? { ...each, anchors: each.anchors.map((anchor) => (anchor.level === level ? { ...anchor, text } : anchor)) }
        : each,
    ),
  }
}

const messages = (changed: ModelPack) => checkModelPack(changed).map(({ place, message }) => `${place}: ${message}`)

describe('anchors', () => {
  it('finds a missing and a doubled level', () => {
    const missing = withPractice('runbooks', ({ anchors }) => ({ anchors: anchors.filter(({ level }) => level !== 3) }))
    expect(messages(missing)).toEqual(['practice runbooks, anchors: level 3 has no anchor'])
    const doubled = withPractice('runbooks', ({ anchors }) => ({
      anchors: anchors.map((anchor) => (anchor.level === 3 ? { ...anchor, level: 2 as const } : anchor)),
    }))
    expect(messages(doubled)).toEqual([
      'practice runbooks, anchors: level 2 has 2 anchors',
      'practice runbooks, anchors: level 3 has no anchor',
    ])
  })

  it('finds anchors in the wrong order', () => {
    const reversed = withPractice('runbooks', ({ anchors }) => ({ anchors: anchors.toReversed() }))
    expect(messages(reversed)).toEqual(['practice runbooks, anchors: the anchors are not in the order 0 to 5'])
  })

  it('refuses an anchor under six words, and readings left out where S8 asks for them', () => {
    expect(messages(withAnchorText(pack, 'runbooks', 0, 'There are no runbooks anywhere.'))).toEqual([
      'practice runbooks, anchor 0: an anchor is an observation of at least 6 words',
    ])
    const silent = withPractice('incident-management', ({ anchors }) => ({
      anchors: anchors.map(({ level, text }) => ({ level, text })),
    }))
    expect(messages(silent)).toHaveLength(6)
  })
})

describe('look-alikes', () => {
  it.each([
    ['Runbooks are done ad hoc by whoever is there.', 'Toil cap is done ad hoc by whoever is there.'],
    ['Runbooks have an owner and are documented.', 'The toil cap has an owner and is documented.'],
    ['Nobody in the team does runbooks at all.', 'Nobody in the team does agreed objectives at all.'],
    [
      'There is no process for runbooks; it depends on individuals.',
      'There is no process for limiting toil; it depends on individuals.',
    ],
    [
      'Improvements to runbooks are made on evidence within six months.',
      'Improvements to toil are made on evidence within six months.',
    ],
  ])('refuses a template filled in twice: %s', (first, second) => {
    const templated = withAnchorText(withAnchorText(pack, 'runbooks', 1, first), 'toil-cap', 1, second)
    expect(messages(templated)).toEqual([expect.stringMatching(/anchor 1: reads like practice .*, anchor 1/)])
  })

  it('refuses the same sentence at two levels of one practice', () => {
    const text = pack.practices.find(({ id }) => id === 'runbooks')?.anchors[2]?.text ?? ''
    expect(messages(withAnchorText(pack, 'runbooks', 3, text))).toEqual([
      'practice runbooks, anchor 3: reads like practice runbooks, anchor 2',
    ])
  })
})

describe('references', () => {
  it.each([
    ['home', { home: 'nowhere' }, 'there is no dimension “nowhere” in this model'],
    ['prerequisites[0]', { prerequisites: ['nothing'] }, 'there is no practice “nothing” in this model'],
    ['tensions[0]', { tensions: [{ practice: 'nothing', note: 'x' }] }, 'there is no practice “nothing” in this model'],
    ['principles[0]', { principles: ['sre-slo'] }, 'there is no principle “sre-slo” in this model'],
  ])('finds an unknown one in %s', (field, change, message) => {
    expect(messages(withPractice('runbooks', () => change))).toEqual([`practice runbooks, ${field}: ${message}`])
  })

  it('finds unknown practices in dimensions, the comparison and the strengths', () => {
    const [dimension, ...dimensions] = pack.dimensions
    const [row, ...rows] = pack.comparison
    const [strength, ...strengths] = pack.strengths
    if (!dimension || !row || !strength) throw new Error('the core model has all of them')
    const broken: ModelPack = {
      ...pack,
      dimensions: [{ ...dimension, also: ['nothing'] }, ...dimensions],
      comparison: [
        { ...row, cells: { ...row.cells, sre: [{ claim: 'S0', text: 'x', practices: ['nothing'] }] } },
        ...rows,
      ],
      strengths: [{ ...strength, practices: ['nothing'] }, ...strengths],
    }
    expect(checkModelPack(broken).map(({ place }) => place)).toEqual([
      `dimension ${dimension.id}, also[0]`,
      `comparison ${row.id}, sre[0].practices[0]`,
      'strengths[0].practices[0]',
    ])
  })

  it('names a cycle of prerequisites', () => {
    const cyclic: ModelPack = {
      ...withPractice('user-centric-slis', () => ({ prerequisites: ['toil-cap'] })),
    }
    const closed = {
      ...cyclic,
      practices: cyclic.practices.map((each) =>
        each.id === 'toil-cap' ? { ...each, prerequisites: ['user-centric-slis'] } : each,
      ),
    }
    expect(messages(closed).filter((message) => message.includes('circle'))).toEqual([
      expect.stringMatching(
        /(toil-cap → user-centric-slis → toil-cap|user-centric-slis → toil-cap → user-centric-slis)$/,
      ),
    ])
    expect(messages(withPractice('runbooks', () => ({ prerequisites: ['runbooks'] })))).toEqual([
      'practice runbooks, prerequisites: the prerequisites go round in a circle: runbooks → runbooks',
    ])
  })
})

it('finds doubled ids, wrong actions and sources without an https address', () => {
  const [first] = pack.practices
  if (!first) throw new Error('the core model has practices')
  expect(messages({ ...pack, practices: [...pack.practices, first] })).toContain(
    `practice ${first.id}, id: the id ${first.id} is used more than once`,
  )
  expect(messages(withPractice('runbooks', ({ actions }) => ({ actions: actions.slice(1) })))).toEqual([
    'practice runbooks, actions: must lead to 1, 2, 3, 4, 5; these lead to 2, 3, 4, 5',
  ])
  expect(
    messages(withPractice('runbooks', () => ({ sources: [{ title: 'A book', url: 'http://a.example/' }] }))),
  ).toEqual(['practice runbooks, sources[0]: has no https address'])
})
