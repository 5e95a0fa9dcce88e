import { useElementSize } from '@mantine/hooks'
import { useCallback, useMemo, useRef, useState } from 'react'
import { LANE_LABEL, layOutTimeline } from '#shared/charts/roadmap-layout.ts'
import { timelineOfRoadmap } from '#shared/charts/timeline-of-roadmap.ts'
import { describeQuality } from '#shared/roadmap/describe-quality.ts'
import { FrameworkLabel } from '../../../components/FrameworkLabel.tsx'
import classes from './Board.module.css'
import { BoardArrows } from './BoardArrows.tsx'
import { BoardCard } from './BoardCard.tsx'
import { BoardColumns } from './BoardColumns.tsx'
import { BusinessLanes } from './BusinessLanes.tsx'
import type { BoardProps } from './board-props.ts'
import { useBoardMoves } from './use-board-moves.ts'

const CARD_HEIGHT = 62
/** Name, days and dates of a period, then a line for its practices and one for each skill. */
const HEAD = 52
const HEAD_LINE = 15
const NARROWEST_PERIOD = 148
const MARGIN = 12

/** One time axis, lanes for business and IT and for the three frameworks; cards that can be dragged or moved by keys. */
export function Board(props: BoardProps) {
  const { pack, roadmap, notes, joint, isTried, onItem } = props
  const { ref, width } = useElementSize<HTMLDivElement>()
  const boardWidth = Math.max(width - 2, LANE_LABEL + 16 + (NARROWEST_PERIOD + 16) * roadmap.periods.length)
  const headHeight = HEAD + HEAD_LINE * (1 + Object.keys(roadmap.problem.capacityOf ?? {}).length)
  const layout = useMemo(() => {
    const sizes = {
      width: boardWidth - MARGIN,
      maxPerCell: Number.POSITIVE_INFINITY,
      cardHeight: CARD_HEIGHT,
      headHeight,
    }
    return layOutTimeline(timelineOfRoadmap({ pack, roadmap, notes, items: joint.items, ...sizes }))
  }, [pack, roadmap, notes, joint, boardWidth, headHeight])
  const canvas = useRef<HTMLDivElement>(null)
  const periodAt = useCallback(
    (clientX: number) => {
      const x = clientX - (canvas.current?.getBoundingClientRect().left ?? 0)
      const index = layout.columns.findIndex((column) => x >= column.x - 8 && x < column.x + column.width + 8)
      return index < 0 ? null : index
    },
    [layout.columns],
  )
  const moves = useBoardMoves({ ...props, layout, periodAt, canvas })
  const [stop, setStop] = useState<string | null>(null)
  const stopId = layout.cards.some(({ step }) => step.id === stop) ? stop : layout.cards[0]?.step.id
  const { dragged } = moves
  const target = dragged && layout.cards.find(({ step }) => step.id === dragged.card.step.id)
  return (
    <section aria-labelledby="board-title">
      <h2 id="board-title" className={classes.heading}>
        Board
      </h2>
      <p id="board-keys" className={classes.help}>
        Drag a step to another period, or press Shift with ← or →: it is pinned there and the rest is planned around it.
        P pins and unpins, Delete leaves out, Enter opens.
      </p>
      <div
        ref={ref}
        className={classes.scroller}
        {...(boardWidth > width ? { tabIndex: 0, role: 'group', 'aria-label': 'Swim lanes' } : {})}
      >
        <div ref={canvas} className={classes.board} style={{ width: boardWidth, height: layout.bottom + MARGIN }}>
          {layout.lanes.map(({ framework, y, height }) => (
            <div
              key={framework}
              className={classes.lane}
              style={{ top: y, height, width: boardWidth, ['--lane' as string]: `var(--leaf-${framework})` }}
            >
              <span className={classes.laneName}>
                <FrameworkLabel framework={framework} />
              </span>
            </div>
          ))}
          {layout.business && (
            <BusinessLanes lanes={layout.business} width={boardWidth} left={LANE_LABEL + 16} onItem={onItem} />
          )}
          <BoardColumns
            roadmap={roadmap}
            layout={layout}
            placements={dragged?.placements ?? null}
            over={dragged?.over ?? null}
          />
          <BoardArrows cards={layout.cards} width={boardWidth} height={layout.bottom} />
          {target && (
            <div
              className={classes.shadow}
              style={{ left: target.x, top: target.y, width: target.width, height: target.height }}
            />
          )}
          {layout.cards.length === 0 && (
            <p className={classes.none} style={{ top: headHeight + 100, left: LANE_LABEL + 16 }}>
              No step is in a period
            </p>
          )}
          <ul className={classes.cards}>
            {layout.cards.map((card) => {
              const isDragged = dragged?.card.step.id === card.step.id
              const { x, y } = isDragged && dragged ? dragged.card : card
              return (
                <BoardCard
                  key={card.step.id}
                  step={card.step}
                  x={x}
                  y={y}
                  width={card.width}
                  height={card.height}
                  periodLabel={roadmap.periods[card.step.period ?? -1]?.label ?? ''}
                  owner={notes[card.step.id]?.owner ?? ''}
                  isDragged={isDragged}
                  isStop={card.step.id === stopId}
                  onOpen={moves.onOpen}
                  onKey={moves.onKey}
                  onGrab={moves.onGrab}
                  onFocus={setStop}
                />
              )
            })}
          </ul>
        </div>
      </div>
      <div role="status" className={classes.said}>
        {isTried ? `The plan made while you drag. ${describeQuality(roadmap)}` : moves.said}
      </div>
    </section>
  )
}
