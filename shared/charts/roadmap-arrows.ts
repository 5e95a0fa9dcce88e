import { type Point, polygon, polyline } from './marks.ts'
import { type Card, STREET } from './roadmap-layout.ts'
import type { Mark } from './scene.ts'

/** An arrow from each step to the one that waits for it, where both are in the picture. */
export function drawArrows(cards: readonly Card[]): readonly Mark[] {
  const byStep = new Map(cards.map((card) => [card.step.id, card]))
  return cards.flatMap((card) =>
    card.step.after.flatMap((id) => {
      const before = byStep.get(id)
      return before && before.x <= card.x ? drawArrow(before, card) : []
    }),
  )
}

/** A line of straight pieces that ends in a head at the left edge of the later card. */
function drawArrow(before: Card, after: Card): readonly Mark[] {
  const to = { x: after.x, y: after.y + after.height / 2 }
  const head = polygon([to, { x: to.x - 6, y: to.y - 3.5 }, { x: to.x - 6, y: to.y + 3.5 }], { fill: 'muted' })
  const end = { x: to.x - 5, y: to.y }
  return [polyline([...routeTo(before, after, end), end], { stroke: 'muted', strokeWidth: 1.25 }), head]
}

/** Within a period along the street at the left, to the next one through the street between, further on below the card, so that none is crossed. */
function routeTo(before: Card, after: Card, end: Point): readonly Point[] {
  const middle = before.y + before.height / 2
  if (before.x === after.x)
    return [
      { x: before.x, y: middle },
      { x: before.x - 10, y: middle },
      { x: before.x - 10, y: end.y },
    ]
  const right = before.x + before.width
  const street = { x: right + 6, y: middle }
  if (after.x - before.x <= before.column + STREET + 1)
    return [{ x: right, y: middle }, street, { x: street.x, y: end.y }]
  const below = before.y + before.height + 5
  const last = after.x - 10
  return [{ x: right, y: middle }, street, { x: street.x, y: below }, { x: last, y: below }, { x: last, y: end.y }]
}
