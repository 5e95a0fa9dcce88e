import { describe, expect, it } from 'vitest'
import { linkAddresses } from '#shared/report/pdf/link-addresses.ts'
import { makeTypeSetter, setTexts } from '#shared/report/pdf/settable-text.ts'

/** As the report's fonts: Latin, Greek without breathings, Cyrillic. */
const hasGlyph = (code: number) =>
  code < 0x300 || (code >= 0x370 && code < 0x500) || '‘’“”–—…€'.includes(String.fromCodePoint(code))

describe('text that the fonts cannot write', () => {
  const set = (text: string) => makeTypeSetter(hasGlyph).set(text)

  it.each([
    ['Γειά, Дарья, “naïve” – 5 €', 'Γειά, Дарья, “naïve” – 5 €'],
    ['e\u0301 is one letter', 'é is one letter'],
    ['ἀρχή', 'αρχή'],
    ['≥ 99 % → ship\tit', '>= 99 % -> ship it'],
    ['well\u2011known, soft\u00adly, zero\u200bwidth', 'well-known, softly, zerowidth'],
    ['👩\u200d💻👍🏽 done', '[emoji] done'],
    ['نحن نراقب الخدمة, English', '[Arabic], English'],
    ['我们每周都看 ✅', '[Chinese] [emoji]'],
  ])('%s', (typed, written) => {
    expect(set(typed)).toBe(written)
  })

  it('remembers what it left out, anywhere in the data', () => {
    const { set: setText, leftOut } = makeTypeSetter(hasGlyph)
    const data = { title: 'a', list: [{ text: '李雷', level: 3, none: null }] }
    expect(setTexts(data, setText)).toEqual({ title: 'a', list: [{ text: '[Chinese]', level: 3, none: null }] })
    expect([...leftOut]).toEqual(['Chinese'])
  })
})

it('makes links of addresses, without the punctuation after them', () => {
  const runs = linkAddresses('See https://example.org/a?b=c#d. Or (http://x.org/y), ask.')
  expect(runs).toEqual([
    'See ',
    { text: 'https://example.org/a?b=c#d', link: 'https://example.org/a?b=c#d' },
    '. Or (',
    { text: 'http://x.org/y', link: 'http://x.org/y' },
    '), ask.',
  ])
})
