import type { Random } from '../lib/seeded-random.ts'

/** No 0 or O, 1, I or L, and no U beside V: what is read from a projector is typed right. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 6

/** The form of a code: six of 30 characters, about 29 bits; wrong ones are few, since every try is counted (`tries.ts`). */
export const CODE_FORM = new RegExp(`^[${ALPHABET}]{${LENGTH}}$`)

/** A new code to be typed on a phone. `random` must be a secure source. */
export function makeCode(random: Random): string {
  return Array.from({ length: LENGTH }, () => ALPHABET.charAt(Math.floor(random() * ALPHABET.length))).join('')
}

/** What somebody typed, as a code: small letters, blanks and dashes are as good. */
export function readCode(typed: string): string {
  return typed.toUpperCase().replaceAll(/[\s-]/g, '')
}
