import type { MeasuredSteps } from '#shared/roadmap/measured-steps.ts'
import type { Assessment } from '../model/assessment.ts'
import type { Baseline } from '../model/baseline.ts'
import type { Framework } from '../model/framework.ts'
import type { Milestone } from '../model/milestone.ts'
import type { Plan } from '../model/plan.ts'
import type { Sheet } from '../model/sheet.ts'
import type { Team } from '../model/team.ts'
import type { WorkspaceSettings } from '../model/workspace.ts'
import type { ModelPack, Practice } from '../packs/model-pack.ts'
import type { Roadmap } from '../roadmap/roadmap.ts'
import type { AssessmentScore, PracticeScore } from '../scoring/assessment-score.ts'
import type { SessionFacts } from '../workshop/session-facts.ts'
import type { ReportSection } from './report.ts'
import type { ReportMeasures } from './report-measures.ts'

/** All that a report is made of. Pure: today is given as `madeOn`. */
export interface ReportInput {
  readonly pack: ModelPack
  readonly team: Team
  readonly assessment: Assessment
  readonly sheets: readonly Sheet[]
  /** The workshop in which it was voted; left out or null where there was none. */
  readonly session?: Pick<SessionFacts, 'workshop' | 'items'> | null
  readonly score: AssessmentScore
  readonly roadmap: Roadmap | null
  /** What the team said of its roadmap beside the frame: left out where it is not at hand. */
  readonly planning?: {
    readonly notes: Plan['notes']
    readonly milestones: readonly Milestone[]
    readonly baselines: readonly Baseline[]
    /** The stored measures of steps that were promised and done, around the work on them. */
    readonly measured?: MeasuredSteps
  }
  readonly settings: WorkspaceSettings
  /** The same team's assessments before this one; none where they are not at hand. */
  readonly earlier?: readonly EarlierLook[]
  /** The one just before, with its answers; left out or null where there is none. */
  readonly previous?: PreviousLook | null
  /** Delivery, error budgets and change policy; left out or null where nobody keeps them here. */
  readonly measures?: ReportMeasures | null
  /** ISO day. */
  readonly madeOn: string
  readonly appVersion: string
}

/** What an earlier assessment came to. */
export interface EarlierLook {
  readonly title: string
  readonly heldOn: string
  /** How many answered. */
  readonly participants: number
  readonly mix: Readonly<Record<Framework, number | null>>
}

/** The assessment before this one. */
export interface PreviousLook {
  readonly assessment: Assessment
  readonly sheets: readonly Sheet[]
  /** Both looks, scored by nothing but what both were asked. */
  readonly scores: { readonly before: AssessmentScore; readonly now: AssessmentScore }
}

/** One section; null where there is nothing to say. */
export type SectionBuilder = (input: ReportInput) => ReportSection | null

/** The practices in scope that the model knows, in the order of the model. */
export function practicesInScope({ pack, assessment }: Pick<ReportInput, 'pack' | 'assessment'>): readonly Practice[] {
  const scope = new Set(assessment.practices)
  return pack.practices.filter((practice) => scope.has(practice.id))
}

/** A practice with its score, for those that are rated and no mere style. */
export interface RatedPractice {
  readonly practice: Practice
  readonly score: PracticeScore
  readonly median: number
}

export function ratedPractices(input: Pick<ReportInput, 'pack' | 'assessment' | 'score'>): readonly RatedPractice[] {
  return practicesInScope(input).flatMap((practice) => {
    const score = input.score.practices[practice.id]
    return score?.rated && score.median !== null && !practice.style ? [{ practice, score, median: score.median }] : []
  })
}
