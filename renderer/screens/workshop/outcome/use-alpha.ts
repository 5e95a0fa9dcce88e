import { useEffect, useMemo, useState } from 'react'
import { type AlphaInterval, alphaInterval, type Ratings } from '#shared/statistics/alpha-interval.ts'
import { alphaInWorker } from '../../../workers/score-job.ts'

const SEED = 1
const RESAMPLES = 400

/** α at once, and its interval a moment later from the worker: nothing on screen waits for the resamples. */
export function useAlpha(ratings: Ratings): { readonly alpha: AlphaInterval; readonly isComplete: boolean } {
  const quick = useMemo(() => alphaInterval(ratings, { seed: SEED, resamples: 0 }), [ratings])
  const [full, setFull] = useState<{ readonly of: Ratings; readonly alpha: AlphaInterval } | null>(null)
  useEffect(
    () =>
      alphaInWorker({ ratings, options: { seed: SEED, resamples: RESAMPLES } }, (alpha) =>
        setFull({ of: ratings, alpha }),
      ),
    [ratings],
  )
  return full?.of === ratings ? { alpha: full.alpha, isComplete: true } : { alpha: quick, isComplete: false }
}
