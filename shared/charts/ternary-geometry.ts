import type { Framework } from '../model/framework.ts'
import type { Point } from './marks.ts'

/** Three amounts; where they add up to 1 they are shares. */
export type Triple = Readonly<Record<Framework, number>>

/** A triangle on the canvas that shows the shares from `least` to `1 − 2·least` on each of its three axes. */
export interface TernaryView {
  readonly least: number
  readonly corners: Readonly<Record<Framework, Point>>
}

/** The lower ends of the axes that are offered: the whole triangle, and four enlargements with round ticks. */
const LEAST = [0.3, 0.25, 0.2, 0.15, 0.1, 0]

/** Shares of the sum; null where there is nothing to share. */
export function sharesOf(amounts: Readonly<Record<Framework, number | null>>): Triple | null {
  const { itil, devops, sre } = amounts
  if (itil === null || devops === null || sre === null) return null
  const sum = itil + devops + sre
  return sum > 0 ? { itil: itil / sum, devops: devops / sum, sre: sre / sum } : null
}

/** The strongest enlargement that still shows every point with a little room at the edge. */
export function chooseLeast(points: readonly Triple[]): number {
  const smallest = Math.min(1 / 3, ...points.flatMap((point) => [point.itil, point.devops, point.sre]))
  return LEAST.find((least) => least === 0 || smallest >= least + 0.03 * (1 - 3 * least)) ?? 0
}

/** An upright triangle with ITIL on top, DevOps at the left and SRE at the right. */
export function ternaryView(centre: number, bottom: number, side: number, least: number): TernaryView {
  const top = bottom - (side * Math.sqrt(3)) / 2
  return {
    least,
    corners: {
      itil: { x: centre, y: top },
      devops: { x: centre - side / 2, y: bottom },
      sre: { x: centre + side / 2, y: bottom },
    },
  }
}

/** Where a share stands on the canvas. */
export function place(view: TernaryView, shares: Triple): Point {
  const span = 1 - 3 * view.least
  const part = {
    itil: (shares.itil - view.least) / span,
    devops: (shares.devops - view.least) / span,
    sre: (shares.sre - view.least) / span,
  }
  const { itil, devops, sre } = view.corners
  return {
    x: part.itil * itil.x + part.devops * devops.x + part.sre * sre.x,
    y: part.itil * itil.y + part.devops * devops.y + part.sre * sre.y,
  }
}

/** The two frameworks beside the given one. */
export function othersOf(framework: Framework): readonly [Framework, Framework] {
  if (framework === 'itil') return ['devops', 'sre']
  return framework === 'devops' ? ['sre', 'itil'] : ['itil', 'devops']
}

/** The corner in which one share leads both others by `lead`: its four points, or null where it lies outside the view. */
export function leadingZone(view: TernaryView, framework: Framework, lead: number): readonly Point[] | null {
  const [left, right] = othersOf(framework)
  const { least } = view
  const inner = (1 - lead) / 3
  if (inner <= least) return null
  const edge = (1 - least + lead) / 2
  const at = (own: number, a: number, b: number) =>
    place(view, { itil: 0, devops: 0, sre: 0, [framework]: own, [left]: a, [right]: b })
  return [
    view.corners[framework],
    at(edge, 1 - least - edge, least),
    at(inner + lead, inner, inner),
    at(edge, least, 1 - least - edge),
  ]
}
