import loadHighs from 'highs'
import wasmUrl from 'highs/runtime?url'
import type { PlanningProblem, Schedule } from '#shared/roadmap/roadmap.ts'
import { solveBest } from '#shared/roadmap/solver/solve-best.ts'
import type { WorkerWord } from './run-disposable.ts'

/** What the worker is asked: a better plan, and for how long to look for one. */
export interface PlanRequest {
  readonly problem: PlanningProblem
  readonly seconds: number
}

self.addEventListener('message', async ({ data: { problem, seconds } }: MessageEvent<PlanRequest>) => {
  const highs = await loadHighs({ locateFile: () => wasmUrl })
  const reply = solveBest(problem, highs, {
    seconds,
    clock: () => performance.now() / 1000,
    onProgress: (stage) => self.postMessage({ word: 'stage', stage } satisfies WorkerWord<Schedule, Schedule>),
  })
  self.postMessage({ word: 'done', reply } satisfies WorkerWord<Schedule, Schedule>)
})
