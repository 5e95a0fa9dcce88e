import { describe, expect, it } from 'vitest'
import { checkEffects } from '#shared/roadmap/check-effects.ts'
import { effectWords, promiseBefore, summariseEffects } from '#shared/roadmap/describe-effects.ts'
import { movesOf } from '#shared/roadmap/measured-steps.ts'
import { aBaseline } from '#test/fixtures/records.ts'
import { scoreOf } from './score-of.ts'

const promised = aBaseline({
  startsOn: '2026-01-05',
  frozenOn: '2026-01-05',
  periodOf: { 'toil-cap:2': 0, 'runbooks:2': 0, 'agreed-slos:2': 0, 'observability:2': 1 },
  levels: { 'toil-cap': 1, runbooks: 1, 'agreed-slos': 1, observability: 1 },
})

describe('a promise', () => {
  it('is held against an assessment once a period is over; the latest one counts', () => {
    const later = aBaseline({ ...promised, id: 'later', frozenOn: '2026-03-01', startsOn: '2026-03-02' })
    expect(promiseBefore([promised], '2026-04-05')).toBeNull()
    expect(promiseBefore([promised], '2026-04-06')).toEqual({ baseline: promised, periodsOver: 1 })
    expect(promiseBefore([later, promised], '2026-04-06')?.baseline.id).toBe(promised.id)
    expect(promiseBefore([promised, later], '2026-07-20')?.baseline.id).toBe('later')
  })

  it('made after the assessment is none for it', () => {
    expect(promiseBefore([aBaseline({ ...promised, frozenOn: '2026-07-01' })], '2026-06-30')).toBeNull()
  })
})

it('claims no cause: done and moved, done and not moved, moved without it', () => {
  const done = { progress: { state: 'done', on: '2026-02-01' } } as const
  const notes = {
    'toil-cap:2': done,
    'runbooks:2': { ...done, measured: { before: 9, after: 4, better: 'lower' } as const },
  }
  const found = scoreOf({ 'toil-cap': 1, runbooks: 1, 'agreed-slos': 2, observability: 1 })
  const checks = checkEffects({ promised, notes, found, periodsOver: 1, moves: movesOf(notes, {}) })
  expect(checks.map((check) => [check.step, effectWords(check)])).toEqual([
    ['toil-cap:2', 'Done, but did not move'],
    ['runbooks:2', 'The measure moved as hoped, the level did not'],
    ['agreed-slos:2', 'Moved without it'],
  ])
  expect(summariseEffects(checks)).toBe(
    '3 steps were due: 1 moved as hoped, 1 done, but did not move, 1 moved without it.',
  )
})
