import type { Framework } from './framework.ts'

/**
 * One line about an assessment, for lists: a cache that is written in the transaction of the facts it sums up, carries their hash,
 * and can be rebuilt at any time. Nothing but lists reads it.
 */
export interface AssessmentSummary {
  readonly assessmentId: string
  readonly teamId: string
  readonly title: string
  readonly heldOn: string
  readonly status: 'open' | 'final'
  readonly participants: number
  /** Answers given, and how many there would be if everybody answered everything. */
  readonly answered: number
  readonly asked: number
  readonly mix: Readonly<Record<Framework, number | null>>
  readonly sourceHash: string
}
