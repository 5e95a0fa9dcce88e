import { expect, it } from 'vitest'
import { passphraseStrength } from '#shared/interchange/backup/passphrase-strength.ts'

it.each(['', 'short', 'aaaaaaaaaaaaaaa', 'abcdefghijklmn', 'qwertyuiop12', 'Password123456', '1234567890123'])(
  '“%s” is not enough',
  (text) => {
    expect(passphraseStrength(text).isEnough).toBe(false)
  },
)

it.each(['correct horse battery staple', 'Blau-Kessel-Dreirad-9', 'четыре слова без связи'])(
  '“%s” is strong',
  (text) => {
    expect(passphraseStrength(text)).toEqual({ isEnough: true, words: 'Strong.' })
  },
)

it('says how many characters are missing', () => {
  expect(passphraseStrength('eleven char').words).toBe('Too short: 1 more character at least.')
})
