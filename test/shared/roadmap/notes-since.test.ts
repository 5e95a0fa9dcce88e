import { expect, it } from 'vitest'
import { notesSince } from '#shared/roadmap/notes-since.ts'

it('what was done by the day of the assessment is history; what is begun, done since or dropped holds', () => {
  const done = (on: string) => ({ owner: 'Ada', progress: { state: 'done', on } as const })
  const notes = {
    before: done('2026-07-02'),
    since: done('2026-07-16'),
    begun: { progress: { state: 'in-progress' } as const },
    dropped: { progress: { state: 'dropped', reason: '' } as const, leftOut: true },
  }
  expect(notesSince(notes, '2026-07-15')).toEqual({ ...notes, before: { owner: 'Ada' } })
})
