import { useEffect, useMemo } from 'react'
import { dueReviewOf } from '#shared/roadmap/due-review.ts'
import { loadPlans } from '../../store/open-assessment.ts'
import { useApp } from '../../store/store.ts'
import type { ListedTeam } from './list-teams.ts'

/** The due review of each of these teams, by team id. Only their roadmaps are read, so it costs what is shown, not what is stored. */
export function useDueReviews(shown: readonly ListedTeam[], today: string): Readonly<Record<string, string>> {
  const plans = useApp((state) => state.plans)
  const missing = shown.map(({ team }) => team.id).filter((id) => !(id in plans))
  const key = missing.join()
  useEffect(() => {
    if (key) void loadPlans(key.split(','))
  }, [key])
  return useMemo(
    () =>
      Object.fromEntries(
        shown.flatMap(({ team, rows }) => {
          const plan = plans[team.id]
          const day = plan && dueReviewOf(plan, { today, lastHeldOn: rows[0]?.heldOn ?? '' })
          return day ? [[team.id, day] as const] : []
        }),
      ),
    [shown, plans, today],
  )
}
