import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { FRAMEWORKS } from '#shared/model/framework.ts'
import { checkModelPack } from '#shared/packs/check-model-pack.ts'
import { loadCorePack } from '#test/load-core-pack.ts'

/** One line of the outline that the model was written from; `aff` is in the order ITIL, DevOps, SRE, `pre` names numbers. */
interface Outline {
  readonly no: number
  readonly id: string
  readonly home: string
  readonly aff: readonly number[]
  readonly pre: readonly number[]
  readonly effort: string
}

const pack = loadCorePack()
const outline = JSON.parse(readFileSync('test/fixtures/practice-bank.json', 'utf8')) as readonly Outline[]

const HOMES: Readonly<Record<string, string>> = {
  'Focus on value': 'focus-on-value',
  'Start where you are': 'start-where-you-are',
  'Progress iteratively': 'progress-iteratively-with-feedback',
  'Collaborate/visibility': 'collaborate-and-promote-visibility',
  Holistic: 'think-and-work-holistically',
  'Simple/practical': 'keep-it-simple-and-practical',
  'Optimize/automate': 'optimize-and-automate',
  'CAMS Culture': 'cams-culture',
  'CAMS Automation': 'cams-automation',
  'CAMS Measurement': 'cams-measurement',
  'CAMS Sharing': 'cams-sharing',
  'SRE SLO': 'sre-slo',
  'SRE Monitoring': 'sre-monitoring',
  'SRE Incident/learning': 'sre-incident-and-learning',
  'SRE Change': 'sre-change',
  'SRE Resilience': 'sre-resilience',
  'SRE Engagement': 'sre-engagement',
}

it('the model that ships has its 70 practices and no problem', () => {
  expect(pack.practices.map(({ no }) => no)).toEqual(Array.from({ length: 70 }, (_, index) => index + 1))
  expect(checkModelPack(pack)).toEqual([])
})

it('ids, homes, affinities, prerequisites and efforts are those of the outline: answers are keyed by them for ever', () => {
  const idOf = new Map(outline.map(({ no, id }) => [no, id]))
  expect(
    pack.practices.map(({ no, id, home, affinity, prerequisites, effort }) => ({
      ...{ no, id, home, effort },
      affinity: FRAMEWORKS.map((framework) => affinity[framework]),
      prerequisites: prerequisites.toSorted(),
    })),
  ).toEqual(
    outline.map(({ no, id, home, aff, pre, effort }) => ({
      ...{ no, id, home: HOMES[home], effort },
      affinity: aff,
      prerequisites: pre.map((each) => idOf.get(each)).toSorted(),
    })),
  )
})

it('the central operations centre, and it alone, is a style that counts for the mix only', () => {
  expect(pack.practices.filter(({ style }) => style).map(({ id }) => id)).toEqual(['central-noc-escalation'])
})

it('the principles count, beside their home practices, those that S22 to S28 name', () => {
  const numbers = new Map(pack.practices.map(({ id, no }) => [id, no]))
  const also = pack.dimensions.map(({ id, also }) => [id, also.map((each) => numbers.get(each))] as const)
  expect(Object.fromEntries(also.filter(([, practices]) => practices.length > 0))).toEqual({
    'start-where-you-are': [7],
    'optimize-and-automate': [67],
    'progress-iteratively-with-feedback': [45, 46, 50],
    'collaborate-and-promote-visibility': [24, 56],
    'focus-on-value': [46],
    'think-and-work-holistically': [28, 66],
  })
})

it.each([
  ['S36', [12, 25, 58]],
  ['S37', [28, 40]],
  ['S38', [67, 69]],
  ['S39', [5, 6, 57, 58, 59, 64]],
  ['S40', [30, 34, 35, 37, 43, 48, 53, 64]],
  ['S41', [30, 34, 35, 37, 43, 46, 47, 48, 49, 53, 61, 64, 66]],
  ['S42', [52]],
  ['S43', [10, 54]],
  ['S44', [70]],
  ['S45', [39, 65]],
  ['S46', [40]],
  ['S47', [46, 47]],
])('the comparison table links %s of the article with the practices behind it', (claim, numbers) => {
  const linked = pack.comparison
    .flatMap(({ cells }) => FRAMEWORKS.flatMap((framework) => cells[framework]))
    .filter((statement) => statement.claim === claim)
    .flatMap(({ practices }) => practices)
  const found = pack.practices.filter(({ id }) => linked.includes(id)).map(({ no }) => no)
  expect(found).toEqual(numbers)
})
