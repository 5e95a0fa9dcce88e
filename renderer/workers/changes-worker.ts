import type { RoadmapInput } from '#shared/roadmap/build-roadmap.ts'
import { type FoundChange, findChanges } from '#shared/roadmap/find-changes.ts'
import type { WorkerWord } from './run-disposable.ts'

/** What the worker is asked: what would it take for this step to be in the plan, or out of it? */
export interface ChangesRequest {
  readonly input: Omit<RoadmapInput, 'solve'>
  readonly stepId: string
}

self.addEventListener('message', ({ data: { input, stepId } }: MessageEvent<ChangesRequest>) => {
  const reply = findChanges(input, stepId)
  self.postMessage({ word: 'done', reply } satisfies WorkerWord<readonly FoundChange[]>)
})
