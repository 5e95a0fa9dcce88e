import type { Problem } from '../../lib/result.ts'
import type { ModelPack } from '../model-pack.ts'

const TARGETS = '1, 2, 3, 4, 5'

/** Every practice says what to do next for each level-up: exactly one action to each of 1 to 5, in that order. */
export function checkActions(pack: ModelPack): Problem[] {
  return pack.practices.flatMap(({ id, actions }) => {
    const found = actions.map(({ to }) => to).join(', ')
    if (found === TARGETS) return []
    return [
      { place: `practice ${id}, actions`, message: `must lead to ${TARGETS}; these lead to ${found || 'nothing'}` },
    ]
  })
}
