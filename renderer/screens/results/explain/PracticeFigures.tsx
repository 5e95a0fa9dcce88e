import { Text } from '@mantine/core'
import { formatAgreement, formatMedian, formatShare } from '#shared/charts/format-figures.ts'
import type { Interval, PracticeScore } from '#shared/scoring/assessment-score.ts'
import { describeUnknown } from '#shared/scoring/describe-unknown.ts'
import { LOW_AGREEMENT } from '#shared/scoring/disagreements.ts'
import classes from './Explain.module.css'
import { Fact } from './Fact.tsx'

/** What the answers to one practice come to, each figure with its rule. */
export function PracticeFigures({ found }: { readonly found: PracticeScore }) {
  const { median, q1, q3, medianInterval, agreement, withinGroup, bounds, dontKnow } = found
  return (
    <>
      {!found.rated && <Text fw={600}>{whyUnrated(found)}</Text>}
      <dl className={classes.facts}>
        {median !== null && (
          <Fact name="Median" value={formatMedian(median)}>
            The answer in the middle; its whole part is the level. “Don’t know” and “does not apply” are left out.
          </Fact>
        )}
        {q1 !== null && q3 !== null && found.n > 1 && (
          <Fact name="Middle half" value={between({ lo: q1, hi: q3 })}>
            Half of the answers lie between these (quartiles, type 7).
          </Fact>
        )}
        {medianInterval && (
          <Fact name="Interval of the median" value={between(medianInterval)}>
            From the order of the answers; it covers {formatShare(medianInterval.coverage)}.
          </Fact>
        )}
        {agreement !== null && (
          <Fact name="Agreement A" value={formatAgreement(agreement)}>
            1 is full agreement, –1 two camps at the ends.{' '}
            {agreement < LOW_AGREEMENT && 'Under 0.4: talk about this first (our judgement).'}
          </Fact>
        )}
        {withinGroup !== null && (
          <Fact name="Within-group agreement r_wg" value={formatAgreement(withinGroup)}>
            Compared with answers spread at random, which is an arbitrary yardstick.
          </Fact>
        )}
        {bounds && dontKnow > 0 && (
          <Fact name="If “don’t know” were 0 or 5" value={between(bounds)}>
            Missing, never zero: {describeUnknown(dontKnow, dontKnow + found.n)}.{' '}
            {bounds.lo === bounds.hi ? 'The median would stay.' : 'The median would lie between these.'}
          </Fact>
        )}
      </dl>
    </>
  )
}

function whyUnrated({ applicable, n, dontKnow }: PracticeScore): string {
  if (!applicable) return 'Does not apply: most people say so.'
  if (n === 0) return 'Not enough answers: nobody gave a level.'
  return `Not enough answers: ${describeUnknown(dontKnow, n + dontKnow)}.`
}

function between({ lo, hi }: Interval): string {
  return lo === hi ? formatMedian(lo) : `${formatMedian(lo)} to ${formatMedian(hi)}`
}
