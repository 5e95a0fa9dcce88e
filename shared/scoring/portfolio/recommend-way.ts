import type { Framework } from '../../model/framework.ts'
import type { TeamInterface } from '../../model/team-interface.ts'

/** How two teams had best work together, and why. */
export interface RecommendedWay {
  /** None where nothing is said about the two yet. */
  readonly ways: readonly Framework[]
  /** A sentence for each fact that led to it. */
  readonly reasons: readonly string[]
}

/**
 * The way of working between two teams (S14), after the article: DevOps between those who build and run one service together, ITIL between
 * parts of different speed or with an audit duty; SRE beside either where a large service must not fail. The rule is ours, and several
 * may hold at once: shared work goes the DevOps way, what has to be agreed beyond it the ITIL way.
 */
export function recommendWay(facts: Omit<TeamInterface, 'teamId' | 'note'>): RecommendedWay {
  const found: readonly (readonly [boolean, Framework, string])[] = [
    [facts.sharesService, 'devops', 'They share code and deploys of one service: work as one team on it.'],
    [facts.differentTempo, 'itil', 'They work at different speeds: agree on what is handed over, and until when.'],
    [
      facts.otherUnit,
      'itil',
      'They belong to different parts: an agreed service level and a known contact keep it simple.',
    ],
    [facts.auditDuty, 'itil', 'Somebody outside has to be shown what changed: record changes and who agreed.'],
    [
      facts.hyperReliable,
      'sre',
      'Failure cannot be borne: add objectives, an error budget and engineers who own reliability.',
    ],
  ]
  const holding = found.filter(([holds]) => holds)
  return {
    ways: [...new Set(holding.map(([, way]) => way))],
    reasons: holding.map(([, , reason]) => reason),
  }
}
