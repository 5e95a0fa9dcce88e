import { inject } from 'vitest'

/** What of the two the form of this run is. */
export function byForm<Value>(forms: { readonly quick: Value; readonly long: Value }): Value {
  return forms[inject('form')]
}

/** Figures go to the output of the run, for docs/reliability.md and for whoever repeats it. */
export function print(figures: string): void {
  process.stdout.write(`durability: ${figures}\n`)
}
