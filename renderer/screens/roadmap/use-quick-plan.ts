import { startTransition, useEffect, useMemo, useState } from 'react'
import { buildRoadmap, type RoadmapInput } from '#shared/roadmap/build-roadmap.ts'
import type { PlanningProblem, Roadmap, Schedule } from '#shared/roadmap/roadmap.ts'
import { solveFast } from '#shared/roadmap/solver/solve-fast.ts'
import { solveFastInWorker } from '../../workers/schedule-job.ts'
import { planInstantly } from './instant-plan.ts'

/** The facts that a roadmap follows from. */
export type PlanFacts = Omit<RoadmapInput, 'solve'>

/** A plan that was searched for, and the problem that it answers: for any other it is none. */
export interface FoundPlan {
  readonly problem: string
  readonly schedule: Schedule
}

export interface QuickPlan {
  readonly roadmap: Roadmap
  /** False while it is the instant plan, and the quick one is being made. */
  readonly isSettled: boolean
}

/** With more steps the quick plan takes longer than one may wait for the next picture, and is made in a worker [ours]. */
const MOST_STEPS_AT_ONCE = 120

/**
 * The roadmap of these facts: as it was searched for, else by the quick plan. While a worker makes that of a problem with more than
 * `mostAtOnce` steps, it is the instant one, so that what was dropped or typed stands at once.
 */
export function useQuickPlan(
  facts: PlanFacts,
  found: FoundPlan | null = null,
  mostAtOnce = MOST_STEPS_AT_ONCE,
): QuickPlan {
  const [made, setMade] = useState<FoundPlan | null>(null)
  const { roadmap, isSettled } = useMemo(() => {
    let isSettled = true
    const solve = (problem: PlanningProblem) => {
      const asked = JSON.stringify(problem)
      const known = [found, made].find((plan) => plan?.problem === asked)
      if (known) return known.schedule
      isSettled = problem.steps.length <= mostAtOnce
      return isSettled ? solveFast(problem) : planInstantly(problem)
    }
    return { roadmap: buildRoadmap({ ...facts, solve }), isSettled }
  }, [facts, found, made, mostAtOnce])
  const waiting = isSettled ? null : roadmap.problem
  useEffect(() => {
    if (waiting === null) return
    const control = new AbortController()
    const keep = (schedule: Schedule) => startTransition(() => setMade({ problem: JSON.stringify(waiting), schedule }))
    solveFastInWorker(waiting, control.signal).then(keep, () => {
      // The instant plan stays: it is one, too, and says how good it is.
      if (!control.signal.aborted) keep(planInstantly(waiting))
    })
    return () => control.abort()
  }, [waiting])
  return { roadmap, isSettled }
}
