import { VisuallyHidden } from '@mantine/core'
import { IconCheck, IconPinFilled, IconPlayerPlayFilled } from '@tabler/icons-react'
import { type CSSProperties, type KeyboardEvent, memo, type PointerEvent } from 'react'
import type { TimelineStep } from '#shared/charts/roadmap-layout.ts'
import { isSame } from '#shared/lib/is-same.ts'
import { FRAMEWORK_NAMES } from '#shared/model/framework.ts'
import classes from './Board.module.css'

export interface CardHandlers {
  readonly onOpen: (id: string) => void
  readonly onKey: (event: KeyboardEvent<HTMLButtonElement>, id: string) => void
  readonly onGrab: (event: PointerEvent<HTMLElement>, id: string) => void
  readonly onFocus: (id: string) => void
}

interface Props extends CardHandlers {
  readonly step: TimelineStep
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly periodLabel: string
  readonly owner: string
  readonly isDragged: boolean
  /** Whether the Tab key stops here; arrows lead from card to card. */
  readonly isStop: boolean
}

/** A step on the board: a button that can be dragged, moved by keys, and opened. */
export const BoardCard = memo(function BoardCard(props: Props) {
  const { step, x, y, width, height, owner, periodLabel, isDragged, isStop, onOpen, onKey, onGrab, onFocus } = props
  const place = {
    '--x': `${x}px`,
    '--y': `${y}px`,
    '--lane': `var(--leaf-${step.lane})`,
    width,
    height,
  } as CSSProperties
  return (
    <li className={classes.place}>
      <button
        type="button"
        className={classes.card}
        style={place}
        data-step={step.id}
        data-dragged={isDragged || undefined}
        data-blocked={step.blocked || undefined}
        tabIndex={isStop ? 0 : -1}
        aria-describedby="board-keys"
        onClick={() => onOpen(step.id)}
        onKeyDown={(event) => onKey(event, step.id)}
        onPointerDown={(event) => onGrab(event, step.id)}
        onFocus={() => onFocus(step.id)}
      >
        <span className={classes.title}>{step.title}</span>
        <span className={classes.facts}>
          <span>
            <VisuallyHidden>, level </VisuallyHidden>
            {step.from} to {step.to} · {Math.round(step.days * 10) / 10} d{owner !== '' && ` · ${owner}`}
          </span>
          <Mark mark={step.mark ?? (step.blocked ? 'waits' : '')} />
          <VisuallyHidden>
            , {periodLabel}, {FRAMEWORK_NAMES[step.lane]}
            {step.mark && step.blocked && ', waits'}
          </VisuallyHidden>
        </span>
      </button>
    </li>
  )
}, isSame)

const ICONS = {
  pinned: IconPinFilled,
  'in progress': IconPlayerPlayFilled,
  done: IconCheck,
} as const

function Mark({ mark }: { readonly mark: string }) {
  const Icon = mark in ICONS ? ICONS[mark as keyof typeof ICONS] : null
  return mark === '' ? null : (
    <span className={classes.mark}>
      {Icon && <Icon size={11} aria-hidden="true" />} {mark}
    </span>
  )
}
