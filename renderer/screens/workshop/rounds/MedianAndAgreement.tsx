import { formatAgreement, formatMedian } from '#shared/charts/format-figures.ts'
import type { PracticeScore } from '#shared/scoring/assessment-score.ts'

/** The two figures that every reveal begins with, in a list of definitions. */
export function MedianAndAgreement({ score }: { readonly score: PracticeScore }) {
  return (
    <>
      <div>
        <dt>Median</dt>
        <dd>{formatMedian(score.median)}</dd>
      </div>
      <div>
        <dt>Agreement (A)</dt>
        <dd>{formatAgreement(score.agreement)}</dd>
      </div>
    </>
  )
}
