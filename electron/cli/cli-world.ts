/** What the command line takes from outside: the moment, and where its words go. */
export interface CliWorld {
  readonly now: () => Date
  readonly print: (text: string) => void
  readonly complain: (text: string) => void
}
