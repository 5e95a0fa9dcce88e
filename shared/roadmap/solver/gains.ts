/** What steps are worth at prices for what is limited. */
export interface Gains {
  /** By step and period: its value over the periods left, less what its days and its part in waits cost. */
  readonly step: Float64Array
  /** By period: what a place for a practice costs. */
  readonly place: Float64Array
}
