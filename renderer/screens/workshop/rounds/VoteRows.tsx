import { IconCheck } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { AnswerValue } from '#shared/model/answer.ts'
import type { Level } from '#shared/model/level.ts'
import type { Sheet } from '#shared/model/sheet.ts'
import type { VotingProgress } from '#shared/workshop/progress.ts'
import classes from '../Workshop.module.css'

interface Props {
  readonly seats: VotingProgress['seats']
  readonly sheets: readonly Sheet[]
  readonly onVote: (seat: string, value: AnswerValue) => void
  readonly onHandOver: (seat: string) => void
  /** After the last one has voted. */
  readonly onLast: () => void
}

/**
 * One row a participant: a key votes, and the next row without a vote gets the focus. A row says only whether there is a vote; where the
 * focus goes depends on nothing else.
 */
export function VoteRows({ seats, sheets, onVote, onHandOver, onLast }: Props) {
  const list = useRef<HTMLUListElement>(null)
  const [current, setCurrent] = useState(() =>
    Math.max(
      0,
      seats.findIndex(({ hasVoted }) => !hasVoted),
    ),
  )
  const tabStop = Math.min(current, seats.length - 1)
  const focusRow = (index: number) => list.current?.querySelectorAll('button')[index]?.focus()
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the voting opens
  useEffect(() => focusRow(tabStop), [])

  function onKeyDown(event: KeyboardEvent, index: number): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const seat = seats[index]?.seat
    const value = voteOfKey(event.key)
    const move = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: seats.length - 1 }[event.key]
    if (move !== undefined) {
      event.preventDefault()
      focusRow(Math.max(0, Math.min(seats.length - 1, move)))
    } else if (seat !== undefined && value !== null && !event.repeat) {
      event.preventDefault()
      onVote(seat, value)
      const ahead = [...seats.keys()].map((step) => (index + 1 + step) % seats.length)
      const next = ahead.find((at) => at !== index && !seats[at]?.hasVoted)
      if (next === undefined) onLast()
      else focusRow(next)
    }
  }

  return (
    <ul ref={list} className={classes.rows} aria-label="Participants">
      {seats.map(({ seat, participant, hasVoted }, index) => (
        <li key={seat}>
          <button
            type="button"
            className={classes.row}
            tabIndex={index === tabStop ? 0 : -1}
            onFocus={() => setCurrent(index)}
            onClick={() => onHandOver(seat)}
            onKeyDown={(event) => onKeyDown(event, index)}
          >
            <span>
              {participant}
              <span className={classes.role}>{sheets.find(({ id }) => id === seat)?.role}</span>
            </span>
            <span className={classes.state} data-done={hasVoted || undefined}>
              {hasVoted && <IconCheck size={16} aria-hidden />}
              {hasVoted ? 'has voted' : 'not yet'}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}

function voteOfKey(key: string): AnswerValue | null {
  if (/^[0-5]$/.test(key)) return Number(key) as Level
  if (key === 'n' || key === 'N') return 'na'
  return key === 'd' || key === 'D' ? 'dk' : null
}
