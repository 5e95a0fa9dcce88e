import { countOf, formatShare } from '#shared/charts/format-figures.ts'
import { NO_LEAD } from '#shared/charts/framework-bars.ts'
import { FRAMEWORK_NAMES } from '#shared/model/framework.ts'
import type { AssessmentScore, Mix, Resampling } from '#shared/scoring/assessment-score.ts'

/** What kind of shop it is, in one or two sentences. A blend is a result, not a failure to find one. */
export function describeVerdict({ mix, resampling }: Pick<AssessmentScore, 'mix' | 'resampling'>): string {
  if (mix.first === null) return 'Too little is rated to say what kind of shop this is.'
  const name = FRAMEWORK_NAMES[mix.first]
  if (mix.verdict === null)
    return `Too early to say what kind of shop this is: ${mix.coverage.rated} of ${countOf(mix.coverage.applicable, 'practice', 'practices')} rated, and we say it from two thirds on. So far ${mix.lead < NO_LEAD ? 'no framework is ahead' : `${name} leads by ${describeLead(mix)}`}.`
  if (mix.verdict !== 'blend')
    return `${article(name)} ${name} shop: ${name} leads by ${describeLead(mix)}${describeShare(mix, resampling)}.`
  if (mix.lead < NO_LEAD) return 'A blend: no framework is ahead of the others.'
  return `A blend, closest to ${name}. ${name} leads by ${describeLead(mix)}${describeShare(mix, resampling)}; we speak of one kind only from half a level on.`
}

function article(name: string): string {
  return /^[AEIOS]/.test(name) ? 'An' : 'A'
}

function describeLead({ lead }: Mix): string {
  return lead < 0.05 ? 'less than 0.1 of a level' : `${lead.toFixed(1)} of a level`
}

function describeShare({ probabilityFirst }: Mix, { method }: Resampling): string {
  return method === 'none' ? '' : ` and comes first in ${formatShare(probabilityFirst)} of the resamples`
}

/** What the bars of uncertainty are, and what they are not. */
export function describeSpread({ resampling }: Pick<AssessmentScore, 'resampling'>): string {
  const { respondents, label } = resampling
  if (respondents === 0) return 'Nobody has answered yet.'
  if (respondents === 1) return 'One person answered, so no spread of views can be shown.'
  if (label === 'interval') {
    return `The spread is a 95 % interval from resampling the ${respondents} people who answered. If that was the whole team, read it as the spread of views.`
  }
  return `With ${countOf(respondents, 'person', 'people')} the spread is the range of all resamples: too few answered for an interval.`
}

/** How firm the verdict is against our own judgement of affinities. */
export function describeStability({ verdictStability, verdict }: Mix): string {
  if (verdict === null) return 'How strongly each practice belongs to each framework is our judgement.'
  return `How strongly each practice belongs to each framework is our judgement. When all of these affinities move at random by up to a quarter, the verdict stays the same in ${formatShare(verdictStability)} of the trials.`
}

/** “interval”, “range”, or nothing. */
export function nameSpread({ label }: Resampling): string {
  if (label === 'none') return ''
  return label === 'interval' ? '95 % interval' : 'range'
}
