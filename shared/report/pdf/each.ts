import { cloneElement, type ReactElement } from 'react'

/** A list of elements. What is printed never changes its order, so each one's place is its key. */
export function each<T, Painted extends ReactElement | string>(
  items: readonly T[],
  paint: (item: T, place: number) => Painted,
): readonly (Painted | ReactElement)[] {
  const list: (Painted | ReactElement)[] = []
  for (const item of items) {
    const painted = paint(item, list.length)
    list.push(typeof painted === 'string' ? painted : cloneElement(painted, { key: list.length }))
  }
  return list
}
