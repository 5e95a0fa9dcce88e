/** How well a passphrase would stand against guessing, in words that say what to do. */
export interface PassphraseStrength {
  readonly isEnough: boolean
  readonly words: string
}

const SHORTEST = 12

/**
 * A hint, not a proof: length and variety. Guessing at the cost of our key takes a stolen file and much computing for what is random;
 * what is short, repeated or a known sequence falls at once.
 */
export function passphraseStrength(passphrase: string): PassphraseStrength {
  const text = passphrase.normalize('NFC').trim()
  const length = [...text].length
  if (length === 0)
    return {
      isEnough: false,
      words: 'Four or more words that do not belong together are easy to keep and hard to guess.',
    }
  if (length < SHORTEST) {
    return {
      isEnough: false,
      words: `Too short: ${SHORTEST - length} more ${SHORTEST - length === 1 ? 'character' : 'characters'} at least.`,
    }
  }
  if (new Set(text.toLowerCase()).size < 6 || isSequence(text)) {
    return { isEnough: false, words: 'Too easy to guess: it repeats itself or follows a known sequence.' }
  }
  const words = text.split(/[\s\-_.,]+/).filter((word) => word.length > 2)
  if (length >= 20 || words.length >= 4) return { isEnough: true, words: 'Strong.' }
  return { isEnough: true, words: 'Fair. Longer is stronger: add a word or two.' }
}

const SEQUENCES = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890123456789',
  'qwertyuiopasdfghjklzxcvbnm',
  'passwordpassword',
]

function isSequence(text: string): boolean {
  const plain = text.toLowerCase()
  return SEQUENCES.some((sequence) => {
    for (let at = 0; at + 8 <= plain.length; at += 1) if (sequence.includes(plain.slice(at, at + 8))) return true
    return false
  })
}
