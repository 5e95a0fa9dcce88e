import { type Point, polygon, round } from './marks.ts'
import type { Card } from './roadmap-layout.ts'
import type { Mark } from './scene.ts'

/** An arrow from each step to the one that waits for it, where both are in the picture. */
export function drawArrows(cards: readonly Card[]): readonly Mark[] {
  const byStep = new Map(cards.map((card) => [card.step.id, card]))
  return cards.flatMap((card) =>
    card.step.after.flatMap((id) => {
      const before = byStep.get(id)
      return before ? drawArrow(before, card) : []
    }),
  )
}

/** Between periods from the right edge to the left; within one period along the street at the left. */
function drawArrow(before: Card, after: Card): readonly Mark[] {
  const to = { x: after.x, y: after.y + after.height / 2 }
  const head = polygon([to, { x: to.x - 6, y: to.y - 3.5 }, { x: to.x - 6, y: to.y + 3.5 }], { fill: 'muted' })
  const end = { x: to.x - 5, y: to.y }
  const sameColumn = before.x === after.x
  const start = sameColumn ? { x: before.x, y: before.y + before.height / 2 } : { x: before.x + before.width, y: before.y + before.height / 2 }
  const d = sameColumn ? bend(start, end) : route(start, end)
  return [{ kind: 'path', d, fill: 'none', stroke: 'muted', strokeWidth: 1.25 }, head]
}

function bend(start: Point, end: Point): string {
  const x = start.x - 10
  return `M${round(start.x)},${round(start.y)}L${round(x)},${round(start.y)}L${round(x)},${round(end.y)}L${round(end.x)},${round(end.y)}`
}

/** Rises or falls in the street right before the target, so that cards in between are crossed at most once. */
function route(start: Point, end: Point): string {
  if (Math.abs(start.y - end.y) < 1) return `M${round(start.x)},${round(start.y)}L${round(end.x)},${round(end.y)}`
  const x = start.x + 6
  return `M${round(start.x)},${round(start.y)}L${round(x)},${round(start.y)}L${round(x)},${round(end.y)}L${round(end.x)},${round(end.y)}`
}
