import { expect, it } from 'vitest'
import type { Level } from '#shared/model/level.ts'
import { EVEN_WEIGHTS, NO_TARGETS } from '#shared/model/new-team.ts'
import { buildRoadmap } from '#shared/roadmap/build-roadmap.ts'
import { makeDefaultPlan } from '#shared/roadmap/default-plan.ts'
import { listWithoutStep, whyNoStep } from '#shared/roadmap/why-no-step.ts'
import { loadCorePack } from '../../load-core-pack.ts'
import { scoreOf } from './score-of.ts'

const pack = loadCorePack()
const score = scoreOf({ 'version-control': 3, 'toil-cap': 1, 'agreed-slos': 'dk' })
const facts = { pack, score, targets: NO_TARGETS, asked: ['version-control', 'toil-cap', 'agreed-slos', 'runbooks'] }
const why = (id: string, overall: Level | null = null) => {
  const practice = pack.practices.find((one) => one.id === id)
  return practice && whyNoStep({ ...facts, targets: { ...NO_TARGETS, overall } }, practice)
}

it('every practice has a step or an answer to “why not?”', () => {
  const team = { goals: [], targets: NO_TARGETS, weights: EVEN_WEIGHTS }
  const roadmap = buildRoadmap({
    pack,
    score,
    team,
    plan: makeDefaultPlan({ id: 'p', teamId: 't', startsOn: '2027-01-04' }),
  })
  const without = listWithoutStep(pack, roadmap).map(({ id }) => id)
  expect(without).not.toContain('toil-cap')
  expect(new Set([...without, ...roadmap.steps.map(({ practice }) => practice)]).size).toBe(pack.practices.length)
})

it('says the first thing that stands against a step', () => {
  expect(why('version-control')).toBe('It is at level 3, and the assumed target is 3: there is no gap to close.')
  expect(why('version-control', 2)).toBe('It is at level 3, and your target is 2: there is no gap to close.')
  expect(why('agreed-slos')).toBe('Too few people know: nobody who answered knows. Find out first.')
  expect(why('runbooks')).toBe('Nobody has answered it yet.')
  expect(why('test-automation')).toBe('This assessment does not ask about it.')
})
