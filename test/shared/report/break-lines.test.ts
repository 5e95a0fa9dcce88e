import fc from 'fast-check'
import { expect, it } from 'vitest'
import { breakLines, type Line } from '#shared/report/pdf/break-lines.ts'
import type { ReportFont } from '#shared/report/pdf/load-fonts.ts'
import type { SetRun } from '#shared/report/pdf/text-runs.ts'

/** Every letter is one unit wide. */
const FONT = { widthOf: (text: string) => [...text].length } as unknown as ReportFont

const run = (text: string): SetRun => ({
  text,
  font: FONT,
  size: 1,
  colour: '#000000',
  letterSpacing: 0,
  link: undefined,
})
const textOf = ({ segments }: Line) => segments.map(({ text }) => text).join('')
const broken = (width: number, ...texts: readonly string[]) => breakLines(texts.map(run), width).map(textOf)

it('breaks at blanks, and where the text breaks', () => {
  expect(broken(10, 'one two three\nfour')).toEqual(['one two', 'three', 'four'])
  expect(broken(10, 'one\n\ntwo ')).toEqual(['one', '', 'two'])
})

it('keeps a word whole that is set in two runs', () => {
  expect(broken(10, 'a word, (set', 'in two) runs')).toEqual(['a word,', '(setin', 'two) runs'])
})

it('breaks a long address after a mark, beginning where only its label stands before it', () => {
  expect(broken(20, 'See: https://example.org/a/b-c')).toEqual(['See: https://', 'example.org/a/b-c'])
  expect(broken(20, 'There is much at https://example.org/a')).toEqual([
    'There is much at',
    'https://example.org/',
    'a',
  ])
})

it('loses no letter, and has no line that is too wide', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'ß', 'Ω', '-', '/', ' ', ' ', '\n', '🚢') })
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 6 }), fc.integer({ min: 1, max: 40 }), (texts, width) => {
      const lines = breakLines(texts.map(run), width)
      const squeeze = (text: string) => text.replaceAll(/\s/g, '')
      expect(squeeze(lines.map(textOf).join(''))).toBe(squeeze(texts.join('')))
      for (const line of lines) if (textOf(line).trim() !== '') expect(line.width).toBeLessThanOrEqual(width + 0.01)
    }),
  )
})
