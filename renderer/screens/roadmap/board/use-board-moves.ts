import { type KeyboardEvent, type PointerEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { Card, TimelineLayout } from '#shared/charts/roadmap-layout.ts'
import { findPlacements, type Placements, whyNotIn } from '#shared/roadmap/placements.ts'
import { setPin } from '../plan-edits.ts'
import { titleOf } from '../title-of.ts'
import type { BoardProps } from './board-props.ts'
import { nextCard } from './next-card.ts'
import { useCardDrag } from './use-card-drag.ts'

interface Given extends BoardProps {
  readonly layout: TimelineLayout
  readonly periodAt: (clientX: number) => number | null
  readonly canvas: RefObject<HTMLDivElement | null>
}

interface Dragged {
  /** Where it was when it was taken up. */
  readonly card: Card
  readonly placements: Placements
  readonly over: number | null
}

/** All that moves a card: the pointer, the keys, and what is said of it to eyes and screen readers. */
export function useBoardMoves(given: Given) {
  // Cards are memoised: their handlers stay the same and look up what holds now.
  const now = useRef(given)
  useEffect(() => {
    now.current = given
  })
  const [dragged, setDragged] = useState<Dragged | null>(null)
  const [said, say] = useState('')
  const placementsOf = useRef<Placements>([])

  const drag = useCardDrag({
    periodAt: (clientX) => now.current.periodAt(clientX),
    onStart: (id) => {
      const { layout, roadmap } = now.current
      const card = layout.cards.find(({ step }) => step.id === id)
      placementsOf.current = findPlacements(roadmap.problem, id)
      if (card) setDragged({ card, placements: placementsOf.current, over: null })
    },
    onOver: (id, period) => {
      const isPossible = period !== null && placementsOf.current[period] === null
      setDragged((was) => was && { ...was, over: period })
      now.current.onTry(isPossible ? { stepId: id, period } : null)
    },
    onEnd: (id, period) => {
      setDragged(null)
      now.current.onTry(null)
      if (period !== null) say(move(now.current, id, period, placementsOf.current[period] ?? null))
    },
  })
  const { begin, isDragEnd } = drag

  // biome-ignore lint/correctness/useExhaustiveDependencies: `begin` reads nothing but refs
  const onGrab = useCallback((event: PointerEvent<HTMLElement>, id: string) => begin(event, id), [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: as above
  const onOpen = useCallback((id: string) => {
    if (!isDragEnd()) now.current.onStep(id)
  }, [])
  const onKey = useCallback((event: KeyboardEvent<HTMLButtonElement>, id: string) => {
    const answer = answerKey(now.current, event, id)
    if (answer === null) return
    event.preventDefault()
    if (answer !== '') say(answer)
  }, [])
  return { dragged, said, onGrab, onOpen, onKey }
}

/** What a key does to a card, in words; empty where there is nothing to say, null where the key means nothing here. */
function answerKey(given: Given, event: KeyboardEvent<HTMLButtonElement>, id: string): string | null {
  const { layout, roadmap, frame, canvas, onLeaveOut } = given
  const period = layout.cards.find(({ step }) => step.id === id)?.step.period ?? 0
  if (event.ctrlKey || event.metaKey || event.altKey) return null
  if (event.shiftKey && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
    const wanted = period + (event.key === 'ArrowLeft' ? -1 : 1)
    if (wanted < 0 || wanted >= roadmap.periods.length) return 'There is no further period.'
    return move(given, id, wanted, whyNotIn(roadmap.problem, id, wanted))
  }
  if (event.key === 'p' || event.key === 'P') {
    const isPinned = frame.plan.notes[id]?.pinnedTo !== undefined
    setPin(frame, id, nameOf(given, id), isPinned ? null : period)
    return isPinned ? 'Unpinned: the planner may move it.' : `Pinned to ${roadmap.periods[period]?.label}.`
  }
  if (event.key === 'Delete') {
    onLeaveOut(id)
    return ''
  }
  const next = nextCard(layout.cards, id, event.key)
  if (next === undefined) return event.key.startsWith('Arrow') ? '' : null
  canvas.current?.querySelector<HTMLElement>(`[data-step="${CSS.escape(next)}"]`)?.focus()
  return ''
}

/** Pins a step to a period if it can be done there; says what came of it. */
function move(given: Given, id: string, period: number, reason: string | null): string {
  const { roadmap, frame } = given
  const label = roadmap.periods[period]?.label ?? ''
  const name = nameOf(given, id)
  if (reason !== null) return `“${name}” cannot be in ${label}: ${reason}`
  setPin(frame, id, name, period)
  return `“${name}” is pinned to ${label}; the rest is planned around it.`
}

function nameOf({ pack, roadmap }: Given, id: string): string {
  const step = roadmap.steps.find((each) => each.id === id)
  return step ? `${titleOf(pack, step.practice)} to level ${step.to}` : id
}
