import { Children, type ReactElement } from 'react'

/** A list of elements. What is printed never changes its order, so each one's place is its key. */
export function each<T>(items: readonly T[], paint: (item: T, place: number) => ReactElement | string): ReturnType<typeof Children.toArray> {
  return Children.toArray(items.map(paint))
}
