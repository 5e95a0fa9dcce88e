import { useMemo } from 'react'
import type { Sheet } from '#shared/model/sheet.ts'
import type { SessionFacts } from '#shared/workshop/session-facts.ts'
import { useApp } from '../../store/store.ts'

/** The session over the assessment on screen, its seats in the order of the screen; null where there is none. */
export function useSession(sheets: readonly Sheet[]): SessionFacts | null {
  const workshop = useApp((state) => state.open?.workshop ?? null)
  const items = useApp((state) => state.open?.items)
  return useMemo(
    () => (workshop && items ? { workshop, items: Object.values(items), sheets } : null),
    [workshop, items, sheets],
  )
}
