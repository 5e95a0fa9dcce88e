import type { Problem } from '../../lib/result.ts'
import type { ModelPack, Practice } from '../model-pack.ts'
import { wordsOf } from './words.ts'

/**
 * Two anchors read alike from these Jaccard similarities on [ours]. Calibrated on the 420 anchors of the first core model, whose most
 * similar pairs reach 0.13 (word pairs) and 0.23 (content words), against templates such as “X is done ad hoc by individuals”,
 * which reach 0.4 and more.
 */
export const LOOK_ALIKE = { wordPairs: 0.3, contentWords: 0.45 } as const

const STOP_WORDS: ReadonlySet<string> = new Set(
  'a an the of and or to in on for by is are was were it its with that this at as from be been has have had'.split(' '),
)
/** Stands for the practice's own name, so that a sentence with only the name exchanged is seen through. */
const OWN_NAME = '□'

interface Reading {
  readonly place: string
  readonly wordPairs: ReadonlySet<string>
  readonly namelessPairs: ReadonlySet<string>
  readonly contentWords: ReadonlySet<string>
}

/**
 * Pairs of anchors, across all practices and levels, that could stand in each other's place. Compared are the word pairs as written,
 * the pairs of content words with the practice's title words blanked, and the set of content words.
 */
export function checkLookAlikes(pack: ModelPack): Problem[] {
  const readings = pack.practices.flatMap(readAnchors)
  return readings.flatMap((reading, index) =>
    readings
      .slice(0, index)
      .filter((earlier) => readAlike(earlier, reading))
      .map((earlier) => ({ place: reading.place, message: `reads like ${earlier.place}` })),
  )
}

/** |A ∩ B| ÷ |A ∪ B| (Jaccard 1912); two empty sets have nothing in common. */
export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const entry of a) if (b.has(entry)) shared += 1
  const all = a.size + b.size - shared
  return all === 0 ? 0 : shared / all
}

function readAlike(a: Reading, b: Reading): boolean {
  return (
    jaccard(a.wordPairs, b.wordPairs) >= LOOK_ALIKE.wordPairs ||
    jaccard(a.namelessPairs, b.namelessPairs) >= LOOK_ALIKE.wordPairs ||
    jaccard(a.contentWords, b.contentWords) >= LOOK_ALIKE.contentWords
  )
}

function readAnchors({ id, title, anchors }: Practice): Reading[] {
  const own = new Set(contentWordsOf(wordsOf(title)).map(stemOf))
  return anchors.map(({ level, text }) => {
    const words = wordsOf(text)
    const nameless = contentWordsOf(words).map((word) => (own.has(stemOf(word)) ? OWN_NAME : word))
    const collapsed = nameless.filter((word, index) => word !== OWN_NAME || nameless[index - 1] !== OWN_NAME)
    return {
      place: `practice ${id}, anchor ${level}`,
      wordPairs: pairsOf(words),
      namelessPairs: pairsOf(collapsed),
      contentWords: new Set(contentWordsOf(words)),
    }
  })
}

function pairsOf(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.slice(1).map((word, index) => `${words[index]} ${word}`))
}

function contentWordsOf(words: readonly string[]): string[] {
  return words.filter((word) => !STOP_WORDS.has(word))
}

/** Singular and plural, noun and verb of one name mostly share their first letters. */
function stemOf(word: string): string {
  return word.slice(0, 6).replace(/s$/, '')
}
