import { type PointerEvent as ReactPointerEvent, useRef } from 'react'

/** So far a press is still a click. */
const CLICK_PX = 6

interface DragHandlers {
  /** The period under a place on the screen; null beside the board. */
  readonly periodAt: (clientX: number) => number | null
  readonly onStart: (id: string) => void
  /** Told when the card comes over another period. */
  readonly onOver: (id: string, period: number | null) => void
  /** `period` is null where the drag was given up. */
  readonly onEnd: (id: string, period: number | null) => void
}

/**
 * Drags a card by mouse or pen. The card follows the pointer by two custom properties, past React; only a change of period is told.
 * Escape gives up. Fingers scroll the board instead: the card's panel has the periods to choose from.
 */
export function useCardDrag({ periodAt, onStart, onOver, onEnd }: DragHandlers) {
  const wasDragged = useRef(false)
  const begin = (event: ReactPointerEvent<HTMLElement>, id: string) => {
    wasDragged.current = false
    if (event.button !== 0 || event.pointerType === 'touch') return
    const card = event.currentTarget
    const from = { x: event.clientX, y: event.clientY }
    let over: number | null = null
    const listening = new AbortController()
    const end = (period: number | null) => {
      if (listening.signal.aborted) return
      listening.abort()
      card.style.removeProperty('--dx')
      card.style.removeProperty('--dy')
      if (wasDragged.current) onEnd(id, period)
    }
    const move = ({ clientX, clientY }: PointerEvent) => {
      const [dx, dy] = [clientX - from.x, clientY - from.y]
      if (!wasDragged.current && Math.hypot(dx, dy) < CLICK_PX) return
      if (!wasDragged.current) {
        wasDragged.current = true
        onStart(id)
      }
      card.style.setProperty('--dx', `${dx}px`)
      card.style.setProperty('--dy', `${dy}px`)
      const period = periodAt(clientX)
      if (period !== over) onOver(id, period)
      over = period
    }
    const { signal } = listening
    window.addEventListener('pointermove', move, { signal })
    window.addEventListener('pointerup', () => end(over), { signal })
    // After the click that may follow: the next one is no end of a drag.
    window.addEventListener('pointerup', () => setTimeout(() => (wasDragged.current = false)), { once: true })
    window.addEventListener('pointercancel', () => end(null), { signal })
    window.addEventListener('keydown', ({ key }) => key === 'Escape' && end(null), { signal })
  }
  /** Whether the click that follows was the end of a drag. */
  const isDragEnd = () => wasDragged.current
  return { begin, isDragEnd }
}
