import type { SectionBuilder } from '../report-input.ts'
import { buildAppendix } from './appendix.ts'
import { buildBoard } from './board.ts'
import { buildCamsAndSre } from './cams-and-sre.ts'
import { buildChangePolicy } from './change-policy.ts'
import { buildComparison } from './comparison.ts'
import { buildDisagreements } from './disagreements.ts'
import { buildErrorBudgets } from './error-budgets.ts'
import { buildJointTimeline } from './joint-timeline.ts'
import { buildKindOfShop } from './kind-of-shop.ts'
import { buildMeasures } from './measures.ts'
import { buildMethod } from './method.ts'
import { buildNotes } from './notes.ts'
import { buildOverworked } from './overworked.ts'
import { buildPrinciples } from './principles.ts'
import { buildPromises } from './promises.ts'
import { buildRoadmapSection } from './roadmap.ts'
import { buildStrengthsAndGaps } from './strengths-and-gaps.ts'
import { buildWhatMoved } from './what-moved.ts'

/** The ids by which sections are linked to, in the order of the report. */
export const SECTION_IDS = [
  'board',
  'kind-of-shop',
  'principles',
  'cams-and-sre',
  'comparison',
  'strengths-and-gaps',
  'overworked',
  'disagreements',
  'what-moved',
  'measures',
  'error-budgets',
  'change-policy',
  'roadmap',
  'joint-timeline',
  'promises',
  'appendix',
  'method',
  'notes',
] as const
export type SectionId = (typeof SECTION_IDS)[number]

/** Every section by its id; leaving one out does not compile. */
export const SECTIONS: { readonly [Id in SectionId]: SectionBuilder } = {
  board: buildBoard,
  'kind-of-shop': buildKindOfShop,
  principles: buildPrinciples,
  'cams-and-sre': buildCamsAndSre,
  comparison: buildComparison,
  'strengths-and-gaps': buildStrengthsAndGaps,
  overworked: buildOverworked,
  disagreements: buildDisagreements,
  'what-moved': buildWhatMoved,
  measures: buildMeasures,
  'error-budgets': buildErrorBudgets,
  'change-policy': buildChangePolicy,
  roadmap: buildRoadmapSection,
  'joint-timeline': buildJointTimeline,
  promises: buildPromises,
  appendix: buildAppendix,
  method: buildMethod,
  notes: buildNotes,
}
