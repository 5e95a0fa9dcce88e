import type { FrameworkWeights, Targets, Team } from './team.ts'

export const NO_TARGETS: Targets = { overall: null, dimensions: {}, practices: {} }
export const EVEN_WEIGHTS: FrameworkWeights = { itil: 1, devops: 1, sre: 1 }

/** A team that has only a name yet; `moment` is an ISO moment in UTC. */
export function newTeam(name: string, { id, moment }: { readonly id: string; readonly moment: string }): Team {
  return {
    id,
    name,
    description: '',
    customers: '',
    goals: [],
    targets: NO_TARGETS,
    weights: EVEN_WEIGHTS,
    criticalPractices: [],
    createdAt: moment,
  }
}
