import type { PlanningProblem, Schedule } from '#shared/roadmap/roadmap.ts'
import { solveFast } from '#shared/roadmap/solver/solve-fast.ts'
import type { WorkerWord } from './run-disposable.ts'

self.addEventListener('message', ({ data: problem }: MessageEvent<PlanningProblem>) => {
  self.postMessage({ word: 'done', reply: solveFast(problem) } satisfies WorkerWord<Schedule>)
})
