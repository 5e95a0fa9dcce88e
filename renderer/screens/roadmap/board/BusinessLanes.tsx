import { IconFlag3Filled } from '@tabler/icons-react'
import { measureText } from '#shared/charts/measure-text.ts'
import type { ItemPlace, BusinessLanes as Lanes } from '#shared/charts/roadmap-business.ts'
import classes from './Board.module.css'

interface Props {
  readonly lanes: Lanes
  readonly width: number
  readonly left: number
  readonly onItem: (id: string) => void
}

/** Business and IT on the common axis (S19): a flag on the day of need, and below it the bar of the work that leads there. */
export function BusinessLanes({ lanes, width, left, onItem }: Props) {
  return (
    <>
      <LaneHead name="Business" lane={lanes.business} width={width} />
      <LaneHead name="IT" lane={lanes.work} width={width} />
      {lanes.places.length === 0 && (
        <p className={classes.none} style={{ top: lanes.business.y, left, height: lanes.business.height }}>
          No business items yet
        </p>
      )}
      {lanes.places.map((place) => (
        <Item key={place.item.id} place={place} bottom={lanes.bottom} width={width} left={left} onItem={onItem} />
      ))}
    </>
  )
}

function LaneHead({
  name,
  lane,
  width,
}: {
  readonly name: string
  readonly lane: Lanes['work']
  readonly width: number
}) {
  return (
    <div className={classes.lane} style={{ top: lane.y, height: lane.height, width }} data-lane={name.toLowerCase()}>
      <span className={classes.laneName}>{name}</span>
    </div>
  )
}

interface ItemProps extends Omit<Props, 'lanes'> {
  readonly place: ItemPlace
  readonly bottom: number
}

function Item({ place: { item, x, y, bar, workY, isOutside }, bottom, width, left, onItem }: ItemProps) {
  const words = `${item.title}, ${item.needBy}${isOutside ? ' (outside these periods)' : ''}`
  const isEnd = x + 24 + measureText(words, 12, 'semibold') > width
  return (
    <>
      <span className={classes.needLine} style={{ left: x, top: y, height: bottom - y }} aria-hidden="true" />
      <button
        type="button"
        className={classes.item}
        data-flagged={item.isFlagged || undefined}
        data-end={isEnd || undefined}
        style={isEnd ? { right: width - x - 7, top: y - 12 } : { left: x - 7, top: y - 12 }}
        onClick={() => onItem(item.id)}
      >
        <IconFlag3Filled size={14} aria-hidden="true" />
        <span>{words}</span>
      </button>
      <span
        className={classes.work}
        data-flagged={item.isFlagged || undefined}
        data-bar={bar !== null || undefined}
        style={bar ? { left: bar.x, width: bar.width, top: workY - 11 } : { left, top: workY - 11 }}
      >
        <span>
          {item.title}: {item.words}
        </span>
      </span>
    </>
  )
}
