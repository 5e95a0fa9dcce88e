/** What every part of the benchmark is given. */
export interface BenchContext {
  /** How often each thing is measured. */
  readonly runs: number
  /** A folder of its own for builds and browser profiles, removed at the end. */
  readonly folder: string
  /** Says what is being done. */
  readonly say: (text: string) => void
}
