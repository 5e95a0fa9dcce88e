import { FRAMEWORK_NAMES, FRAMEWORKS, type Framework } from '../model/framework.ts'
import { note, type Point, polygon, polyline } from './marks.ts'
import { measureText } from './measure-text.ts'
import type { Mark } from './scene.ts'
import { leadingZone, place, type TernaryView, type Triple } from './ternary-geometry.ts'

/** An earlier mix, in shares. */
export interface Stop {
  readonly label: string
  readonly shares: Triple
}

/** The lead, in levels, from which a framework counts as dominant. */
const DOMINANT_LEAD = 0.5
/** The share of a zone's width that its name may take: the zone narrows towards its corner. */
const ZONE_ROOM = 0.7
const NOTE_SIZE = 11

/** The share by which a framework must lead depends on the sum of the scores: half a level of it. */
export function drawZones(
  view: TernaryView,
  scores: Readonly<Record<Framework, number | null>>,
  path: readonly Stop[],
): readonly Mark[] {
  const sum = FRAMEWORKS.reduce((total, framework) => total + (scores[framework] ?? 0), 0)
  if (sum === 0) return []
  const zones = FRAMEWORKS.flatMap((framework) => {
    const points = leadingZone(view, framework, DOMINANT_LEAD / sum)
    return points === null ? [] : [{ framework, points, name: `${FRAMEWORK_NAMES[framework]} ahead` }]
  })
  // Where one name does not fit in its zone or would meet that of an earlier mix, none is written: the tint and the corner say it.
  const oldest = path[0] && lineOfLabel(view, path[0])
  const areNamed = zones.every(
    ({ points, name }) =>
      measureText(name, NOTE_SIZE) <= ZONE_ROOM * widthOf(points) &&
      !(oldest && doMeet(lineOfName(points, name), oldest)),
  )
  return zones.flatMap(({ framework, points, name }) => [
    polygon(points, { fill: framework, fillOpacity: 0.09 }),
    polyline(points.slice(1), { stroke: framework, dash: [4, 4] }),
    ...(areNamed ? [zoneName(points, name)] : []),
  ])
}

function widthOf(points: readonly Point[]): number {
  const xs = points.map(({ x }) => x)
  return Math.max(...xs) - Math.min(...xs)
}

/** In the middle of its zone. */
function zoneName(points: readonly Point[], name: string): Mark {
  const { x, y } = middleOf(points)
  return note(x, y + 4, name, { anchor: 'middle' })
}

function middleOf(points: readonly Point[]): Point {
  return { x: mean(points.map(({ x }) => x)), y: mean(points.map(({ y }) => y)) }
}

/** The line that some words take: from left to right, at a height. */
interface LineOfWords {
  readonly from: number
  readonly to: number
  readonly y: number
}

function lineOfName(points: readonly Point[], name: string): LineOfWords {
  const { x, y } = middleOf(points)
  const half = measureText(name, NOTE_SIZE) / 2
  return { from: x - half, to: x + half, y }
}

/** With the ring before it. */
function lineOfLabel(view: TernaryView, { label, shares }: Stop): LineOfWords {
  const { x, y } = place(view, shares)
  return { from: x - 4, to: x + 8 + measureText(label, NOTE_SIZE), y }
}

function doMeet(one: LineOfWords, other: LineOfWords): boolean {
  return one.from < other.to && other.from < one.to && Math.abs(one.y - other.y) < NOTE_SIZE + 3
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
