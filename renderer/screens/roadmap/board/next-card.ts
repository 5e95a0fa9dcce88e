import type { Card } from '#shared/charts/roadmap-layout.ts'

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** The card that an arrow key leads to: the nearest in that direction, what lies aside counting double; undefined at the edge. */
export function nextCard(cards: readonly Card[], from: string, key: string): string | undefined {
  const here = cards.find(({ step }) => step.id === from)
  const direction = DIRECTIONS[key]
  if (!here || !direction) return undefined
  const [right, down] = direction
  return cards
    .map((card) => {
      const [dx, dy] = [card.x - here.x, card.y - here.y]
      const ahead = dx * right + dy * down
      const aside = Math.abs(dx * down) + Math.abs(dy * right)
      return { id: card.step.id, ahead, cost: ahead + 2 * aside }
    })
    .filter(({ ahead }) => ahead > 0)
    .sort((a, b) => a.cost - b.cost)[0]?.id
}
