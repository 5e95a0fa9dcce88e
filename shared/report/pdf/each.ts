import { cloneElement, type ReactElement } from 'react'

/** A list of elements. What is printed never changes its order, so each one's place is its key. */
export function each<T, Painted extends ReactElement | string>(
  items: readonly T[],
  paint: (item: T, place: number) => Painted,
): readonly (Painted | ReactElement)[] {
  return items.map((item, place) => {
    const painted = paint(item, place)
    return typeof painted === 'string' ? painted : cloneElement(painted, { key: place })
  })
}
