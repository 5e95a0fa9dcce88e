import { expect, it } from 'vitest'
import { listSome } from '#shared/lib/list-some.ts'

it('names the first few and counts the others, but names a single one more', () => {
  expect(listSome([], 2)).toBe('')
  expect(listSome(['A', 'B', 'C'], 2)).toBe('A, B, C')
  expect(listSome(['A', 'B', 'C', 'D'], 2)).toBe('A, B and 2 more')
})
