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

/** A hostile model with one anchor a thousand times has half a million such pairs; nobody reads more than a few. */
const ENOUGH = 500

interface Reading {
  readonly place: string
  readonly wordPairs: ReadonlySet<string>
  readonly namelessPairs: ReadonlySet<string>
  readonly contentWords: ReadonlySet<string>
}

/**
 * Pairs of anchors, across all practices and levels, that could stand in each other's place. Compared are the word pairs as written,
 * the pairs of content words with the words of the practice's title and id blanked, and the set of content words without those.
 */
export function checkLookAlikes(pack: ModelPack): Problem[] {
  const readings = pack.practices.flatMap(readAnchors)
  const alike = [
    findAlike(
      readings.map(({ wordPairs }) => wordPairs),
      LOOK_ALIKE.wordPairs,
    ),
    findAlike(
      readings.map(({ namelessPairs }) => namelessPairs),
      LOOK_ALIKE.wordPairs,
    ),
    findAlike(
      readings.map(({ contentWords }) => contentWords),
      LOOK_ALIKE.contentWords,
    ),
  ]
  return readings.flatMap(({ place }, index) => {
    const earlier = new Set(alike.flatMap((found) => found[index] ?? []))
    return [...earlier].map((each) => ({ place, message: `reads like ${readings[each]?.place}` }))
  })
}

/**
 * For each set the earlier ones whose similarity |A ∩ B| ÷ |A ∪ B| (Jaccard 1912) reaches the threshold. An index from entry to sets
 * spares the comparison of pairs that share nothing, which most do.
 */
function findAlike(sets: readonly ReadonlySet<string>[], threshold: number): number[][] {
  const holders = new Map<string, number[]>()
  let foundSoFar = 0
  return sets.map((set, index) => {
    if (foundSoFar >= ENOUGH) return []
    const shared = new Map<number, number>()
    for (const entry of set) {
      const earlier = holders.get(entry) ?? []
      for (const holder of earlier) shared.set(holder, (shared.get(holder) ?? 0) + 1)
      holders.set(entry, earlier)
      earlier.push(index)
    }
    const found = [...shared].flatMap(([holder, common]) => {
      const all = set.size + (sets[holder]?.size ?? 0) - common
      return common / all >= threshold ? [holder] : []
    })
    foundSoFar += found.length
    return found
  })
}

function readAnchors({ id, title, anchors }: Practice): Reading[] {
  const own = new Set(contentWordsOf(wordsOf(`${title} ${id}`)).map(stemOf))
  return anchors.map(({ level, text }) => {
    const words = wordsOf(text)
    const nameless = contentWordsOf(words).map((word) => (own.has(stemOf(word)) ? OWN_NAME : word))
    const collapsed = nameless.filter((word, index) => word !== OWN_NAME || nameless[index - 1] !== OWN_NAME)
    return {
      place: `practice ${id}, anchor ${level}`,
      wordPairs: pairsOf(words),
      namelessPairs: pairsOf(collapsed),
      contentWords: new Set(nameless.filter((word) => word !== OWN_NAME)),
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
