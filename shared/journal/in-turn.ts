/** Carries out actions one after the other, in the order in which they were asked for; one that fails does not stop the next. */
export function inTurn(): <T>(action: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(action: () => Promise<T>): Promise<T> => {
    const next = last.then(action, action)
    last = next.catch(() => {})
    return next
  }
}
