import { useEffect, useState } from 'react'
import type { Assessment } from '#shared/model/assessment.ts'
import { checkHash, type HashCheck } from '#shared/model/assessment-hash.ts'
import type { AssessmentSummary } from '#shared/model/summary.ts'
import { loadTeamAssessments } from '../../store/open-assessment.ts'

/** What the mark of a final assessment says, and whether its answers are still those of then. */
export interface FinalCheck {
  readonly check: HashCheck
  /** Null where an older Trefoil made it final. */
  readonly mark: NonNullable<Assessment['finalised']> | null
}

/** By assessment id, for those of the team that are final, as they are worked out. */
export function useFinalChecks(
  teamId: string,
  rows: readonly AssessmentSummary[],
): Readonly<Record<string, FinalCheck>> {
  const [checks, setChecks] = useState<Readonly<Record<string, FinalCheck>>>({})
  const key = rows.flatMap(({ assessmentId, status }) => (status === 'final' ? [assessmentId] : [])).join()
  useEffect(() => {
    let isCurrent = true
    const wanted = new Set(key.split(','))
    async function check(): Promise<void> {
      for (const { assessment, sheets } of await loadTeamAssessments(teamId)) {
        if (!wanted.has(assessment.id)) continue
        // One at a time, so that the page answers in between.
        await new Promise((resolve) => setTimeout(resolve))
        if (!isCurrent) return
        const own = { check: checkHash(assessment, sheets), mark: assessment.finalised ?? null }
        setChecks((known) => ({ ...known, [assessment.id]: own }))
      }
    }
    if (key) void check()
    return () => {
      isCurrent = false
    }
  }, [teamId, key])
  return checks
}
