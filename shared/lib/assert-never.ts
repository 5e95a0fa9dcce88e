/** Marks a switch as exhaustive: a new case that is not handled does not compile. Throws if a value got past the types. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`)
}
