import { formatScore, formatShare } from '#shared/charts/format-figures.ts'
import { FRAMEWORK_NAMES, FRAMEWORKS, type Framework } from '#shared/model/framework.ts'
import type { AssessmentScore, Mix, Resampling } from '#shared/scoring/assessment-score.ts'

/** A lead below half a rounding step reads as none. */
const LEVEL_PEGGING = 0.05
/** In levels; beneath it the mix is a blend, whatever the resamples say [ours]. */
const DOMINANT_LEAD = 0.5

/**
 * What kind of shop this is, in one sentence: the verdict with how clear it is. Before the resampling is done (`isComplete`), and with
 * one person's answers, nothing is said about clearness.
 */
export function verdictSentence(
  { mix, respondents }: Pick<AssessmentScore, 'mix' | 'respondents'>,
  isComplete: boolean,
): string {
  const [first, second] = ranked(mix)
  if (!first) return 'There are not enough answers yet to say what kind of shop this is.'
  if (mix.verdict === null) {
    return `Too early to say: ${mix.coverage.rated} of ${mix.coverage.applicable} practices rated.`
  }
  if (respondents === 1) return `In one person’s answers, closest to ${FRAMEWORK_NAMES[first]}.`
  if (!isComplete) return `Closest to ${FRAMEWORK_NAMES[first]}.`
  if (mix.verdict !== 'blend') return `Clearly closest to ${FRAMEWORK_NAMES[mix.verdict]}.`
  if (second && mix.lead < LEVEL_PEGGING) {
    return `A blend: ${FRAMEWORK_NAMES[first]} and ${FRAMEWORK_NAMES[second]} are level.`
  }
  return `Closest to ${FRAMEWORK_NAMES[first]}, but not clearly: a blend.`
}

/** How sure the verdict is and what it hangs on, in plain words; null where there is nothing to be sure of. */
export function surenessSentence({ mix, resampling }: Pick<AssessmentScore, 'mix' | 'resampling'>): string | null {
  const [first, second] = ranked(mix)
  if (!first || !second) return null
  const [leader, next] = [FRAMEWORK_NAMES[first], FRAMEWORK_NAMES[second]]
  const lead = `${leader} leads ${next} by ${mix.lead < LEVEL_PEGGING ? 'less than 0.1' : formatScore(mix.lead)} of a level`
  if (mix.verdict === null) {
    const needed = Math.ceil((2 * mix.coverage.applicable) / 3)
    return `So far ${lead}. From two thirds on, ${needed} practices, we would say what kind of shop this is.`
  }
  if (resampling.label === 'none') return `${lead}. With one person’s answers nobody can say how sure that is.`
  const rule = mix.lead < DOMINANT_LEAD ? '; from half a level on we would call it clear' : ''
  const people = `Drawing the same people again, it comes first in ${formatShare(mix.probabilityFirst)} of cases`
  return `${lead}${rule}. ${people}; with affinities off by up to 0.25 the verdict stays in ${formatShare(mix.verdictStability)}.`
}

/** What the whiskers, bands and dots are, by how many answered. */
export function spreadLabel(label: Resampling['label']): string {
  if (label === 'interval') return '95 % interval'
  return label === 'range' ? 'Range' : 'No spread'
}

/** The same in a sentence, with what it can and cannot say. */
export function spreadSentence({ label, respondents }: Resampling): string {
  if (label === 'interval') {
    return `Intervals come from drawing the ${respondents} people again and again. If the whole team answered, read them as the spread of views.`
  }
  if (label === 'range') {
    return `${respondents} people are too few for an interval: shown is the whole range that drawing them again can give.`
  }
  return 'One person answered: no spread can be shown. More people would show how far views differ.'
}

/** The frameworks with a score, highest first. */
export function ranked(mix: Pick<Mix, 'scores'>): readonly Framework[] {
  return FRAMEWORKS.filter((framework) => mix.scores[framework] !== null).sort(
    (a, b) => (mix.scores[b] ?? 0) - (mix.scores[a] ?? 0),
  )
}
