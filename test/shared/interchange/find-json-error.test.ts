import { expect, it } from 'vitest'
import { findJsonError } from '#shared/interchange/find-json-error.ts'

it.each([
  ['', 0, 'the end of the file where a value should begin'],
  ['{"a": x}', 6, '“x” where a value should begin'],
  ['{"a": 1,}', 8, '“}” where a name in double quotes should be'],
  ["{'a': 1}", 1, "“'” where a name in double quotes should be"],
  ['{"a" 1}', 5, '“1” where “:” should be'],
  ['[1 2]', 3, '“2” where “,” or “]” should be'],
  ['[1', 2, 'the end of the file where “,” or “]” should be'],
  ['[01]', 2, '“1” where “,” or “]” should be'],
  ['"a\nb"', 2, 'a line break or control character inside a text'],
  ['"\\x"', 1, 'an unknown escape after “\\”'],
  ['{} {}', 3, '“{” after the end of the data'],
])('%j', (text, offset, message) => {
  expect(() => JSON.parse(text)).toThrow()
  expect(findJsonError(text)).toEqual({ offset, message })
})

it('copes with millions of blanks and digits', () => {
  const size = 5_000_000
  expect(findJsonError(`${' '.repeat(size)}${'1'.repeat(size)}x`).offset).toBe(2 * size)
})
