/** A fact that both sides have and state differently, and whose is taken. */
export interface MergeConflict {
  readonly kind:
    | 'settings'
    | 'team'
    | 'assessment'
    | 'plan'
    | 'sheet'
    | 'answer'
    | 'workshop'
    | 'agenda-item'
    | 'milestone'
    | 'baseline'
    | 'measures'
  /** The record's id; of an answer its sheet's. */
  readonly id: string
  /** The fields that differ; of an answer its practice, of a plan's notes the steps. */
  readonly fields: readonly string[]
  readonly taken: 'incoming' | 'present'
}
