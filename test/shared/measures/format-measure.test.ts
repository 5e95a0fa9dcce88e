import { expect, it } from 'vitest'
import { formatMeasure } from '#shared/measures/format-measure.ts'

it.each([
  [0.99951, '99.951 %'],
  [0.9951, '99.51 %'],
  [0.986, '98.6 %'],
  [0.95, '95 %'],
  [0.22, '22 %'],
  [0.045, '4.5 %'],
  [1, '100 %'],
  [-1.31, '-131 %'],
])('writes a ratio of %f as %s', (ratio, words) => {
  expect(formatMeasure(ratio, 'ratio')).toBe(words)
})
