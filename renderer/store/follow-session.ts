import { inTurn } from '#shared/journal/in-turn.ts'
import type { SessionFacts } from '#shared/workshop/session-facts.ts'
import { hearEdits } from './commit.ts'
import { useApp } from './store.ts'
import { sessionOfAssessment } from './take-votes.ts'
import { sessionOf } from './workshop-actions.ts'

/**
 * Says what a session is whenever it changes, until the returned function is called: as it is on the screen or, while another assessment
 * is there, as it is stored. Null where it is gone.
 */
export function followSession(
  assessmentId: string,
  onChange: (session: SessionFacts | null) => Promise<void>,
): () => void {
  const turn = inTurn()
  let isDue = false
  const stopWatching = useApp.subscribe(({ open }, before) => {
    if (open !== before.open && open?.assessment.id === assessmentId) void onChange(sessionOf(open))
  })
  const stopHearing = hearEdits(() => {
    if (isDue || sessionOnScreen(assessmentId)) return
    isDue = true
    // What cannot be read now is told with the next change.
    void turn(async () => {
      isDue = false
      await onChange(await sessionOfAssessment(assessmentId))
    }).catch(() => {})
  })
  return () => {
    stopWatching()
    stopHearing()
  }
}

/** The session where it is on the screen; else null. */
export function sessionOnScreen(assessmentId: string): SessionFacts | null {
  const { open } = useApp.getState()
  return open?.assessment.id === assessmentId ? sessionOf(open) : null
}
