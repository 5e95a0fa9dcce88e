import { line, note, polygon, rect, text } from './marks.ts'
import { measureText } from './measure-text.ts'
import { type BusinessLanes, ITEM_ROW, type ItemPlace } from './roadmap-business.ts'
import type { Mark } from './scene.ts'

/** Paints business and IT on the common axis: a flag on the day of need, and the bar of the work that leads there. */
export function drawBusiness(lanes: BusinessLanes, width: number, left: number): readonly Mark[] {
  return [
    ...drawLane(lanes.business, 'Business', width),
    ...drawLane(lanes.work, 'IT', width),
    // Lines first: what is written stands on them.
    ...lanes.places.map(({ x, y }) =>
      line({ x, y: y - ITEM_ROW / 2 + 3 }, { x, y: lanes.bottom }, { stroke: 'muted', dash: [2, 3] }),
    ),
    ...lanes.places.flatMap((place) => drawItem(place, width, left)),
    ...(lanes.places.length === 0
      ? [note(left, lanes.business.y + lanes.business.height / 2 + 4, 'No business items yet')]
      : []),
  ]
}

function drawLane({ y, height }: BusinessLanes['business'], name: string, width: number): readonly Mark[] {
  return [
    line({ x: 0, y }, { x: width, y }, { stroke: 'grid' }),
    rect(0, y, 3, height, { fill: 'muted' }),
    text(14, y + height / 2 + 4.5, name, { size: 13, weight: 'semibold' }),
  ]
}

function drawItem(place: ItemPlace, width: number, left: number): readonly Mark[] {
  const { item, x, y, bar, workY } = place
  const words = `${item.title}, ${item.needBy}`
  const isBefore = x + 14 + measureText(words, 11, 'semibold') > width
  const work = placeWords(place, width, left)
  return [
    onSurface(isBefore ? x - 13 - measureText(words, 11, 'semibold') : x + 13, y, measureText(words, 11, 'semibold')),
    polygon(
      [
        { x, y: y - 8 },
        { x: x + (isBefore ? -9 : 9), y: y - 4 },
        { x, y },
      ],
      { fill: item.isFlagged ? 'text' : 'muted' },
    ),
    text(x + (isBefore ? -13 : 13), y + 4, words, {
      size: 11,
      weight: 'semibold',
      anchor: isBefore ? 'end' : 'start',
    }),
    ...(bar
      ? [
          rect(bar.x, workY - 10, bar.width, 20, {
            fill: 'surface',
            stroke: item.isFlagged ? 'text' : 'muted',
            strokeWidth: item.isFlagged ? 1.5 : 1,
            radius: 4,
            ...(item.isFlagged ? { dash: [4, 3] } : {}),
          }),
        ]
      : []),
    ...(work.isInside ? [] : [onSurface(work.x, workY, measureText(work.words, 11))]),
    note(work.x, workY + 4, work.words, { fill: item.isFlagged ? 'text' : 'muted' }),
  ]
}

/** What is said of the work: within its bar where it has room there, else after it; with the item's name where there is room for it, too. */
function placeWords({ item, bar }: ItemPlace, width: number, left: number) {
  const inside = bar ? bar.width - 12 : 0
  const after = bar ? bar.x + bar.width + 6 : left
  const [named, short] = [`${item.title}: ${item.words}`, item.words]
  const fitting = [named, short].find((words) => measureText(words, 11) <= inside)
  if (bar && fitting !== undefined) return { words: fitting, x: bar.x + 6, isInside: true }
  const words = [named, short].find((one) => after + measureText(one, 11) <= width)
  return { words: words ?? short, x: words ? after : (bar?.x ?? left) + 6, isInside: false }
}

/** A ground for words, so that no line runs through them. */
function onSurface(x: number, y: number, width: number): Mark {
  return rect(x - 2, y - 8, width + 4, 16, { fill: 'surface' })
}
