import type { Random } from './seeded-random.ts'

const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz'

/** A new record id: 16 characters of base 36 (about 82 bits), made from the random source it is given. */
export function makeId(random: Random): string {
  return Array.from({ length: 16 }, () => ALPHABET.charAt(Math.floor(random() * 36))).join('')
}
