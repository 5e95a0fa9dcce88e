import type { Problem } from '../../lib/result.ts'
import type { ModelPack } from '../model-pack.ts'

/** Prerequisites that lead back to where they started: each cycle once, with its members in order. */
export function checkPrerequisiteCycles(pack: ModelPack): Problem[] {
  return findCycles(new Map(pack.practices.map(({ id, prerequisites }) => [id, prerequisites]))).map((cycle) => ({
    place: `practice ${cycle[0]}, prerequisites`,
    message: `the prerequisites go round in a circle: ${cycle.join(' → ')} → ${cycle[0]}`,
  }))
}

/**
 * Depth-first search: an edge to a node that is still open closes a cycle. Iterative, for a hostile model may chain very many practices.
 */
function findCycles(next: ReadonlyMap<string, readonly string[]>): string[][] {
  const done = new Set<string>()
  const cycles: string[][] = []
  for (const start of next.keys()) {
    const path: string[] = []
    const open = new Map<string, number>()
    const pending: { id: string; leave: boolean }[] = [{ id: start, leave: false }]
    for (let step = pending.pop(); step; step = pending.pop()) {
      const { id, leave } = step
      if (leave) {
        path.pop()
        open.delete(id)
        done.add(id)
        continue
      }
      const openedAt = open.get(id)
      if (openedAt !== undefined) cycles.push(path.slice(openedAt))
      if (openedAt !== undefined || done.has(id)) continue
      open.set(id, path.length)
      path.push(id)
      pending.push({ id, leave: true }, ...(next.get(id) ?? []).map((to) => ({ id: to, leave: false })))
    }
  }
  return cycles
}
