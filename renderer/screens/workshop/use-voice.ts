import { useCallback, useState } from 'react'
import type { Refusal } from '#shared/workshop/decision.ts'
import type { WorkshopEvent } from '#shared/workshop/workshop-event.ts'
import { nowMoment } from '../../app/ids-and-dates.ts'
import { happen } from '../../store/workshop-actions.ts'

/** Lets something happen, and says it or why not. True where it happened. */
export type Act = (event: WorkshopEvent, said?: string) => boolean

export interface Voice {
  readonly act: Act
  /** For what does not go through an event of the session. True where it was not refused. */
  readonly tell: (refused: Refusal | null, said?: string) => boolean
  readonly announce: (said: string) => void
  /** For screen readers; the screen shows it in its own ways. */
  readonly said: string
  /** Why the last thing could not be; null once something was. */
  readonly refusal: string | null
}

/** The one voice of the workshop screen. */
export function useVoice(): Voice {
  const [said, setSaid] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const tell = useCallback((refused: Refusal | null, text = '') => {
    setRefusal(refused?.reason ?? null)
    if (!refused && text) setSaid(text)
    return refused === null
  }, [])
  const act = useCallback<Act>((event, text) => tell(happen(event, nowMoment()), text), [tell])
  return { act, tell, announce: setSaid, said, refusal }
}
