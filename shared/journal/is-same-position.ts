import type { Position } from './position.ts'

/** Whether both name the same change of the same history; no position is like no other. */
export function isSamePosition(a: Position | null, b: Position | null): boolean {
  return a !== null && a.sequence === b?.sequence && a.id === b.id
}
