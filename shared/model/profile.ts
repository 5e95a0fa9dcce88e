/**
 * What the portfolio shows of one assessment: medians by practice and means by dimension, 0 to 5; what is not rated is left out. A cache,
 * of the list row with the same hash.
 */
export interface AssessmentProfile {
  readonly assessmentId: string
  readonly sourceHash: string
  readonly dimensions: Readonly<Record<string, number>>
  readonly practices: Readonly<Record<string, number>>
}
