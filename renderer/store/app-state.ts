import type { StorageAssessment } from '#shared/journal/assess-storage.ts'
import type { AgendaItem } from '#shared/model/agenda-item.ts'
import type { Assessment } from '#shared/model/assessment.ts'
import type { Baseline } from '#shared/model/baseline.ts'
import type { Edit, Records } from '#shared/model/edit.ts'
import { DEFAULT_SETTINGS } from '#shared/model/empty-workspace.ts'
import type { MeasureTable } from '#shared/model/measure-tables.ts'
import type { Milestone } from '#shared/model/milestone.ts'
import type { Plan } from '#shared/model/plan.ts'
import type { Sheet } from '#shared/model/sheet.ts'
import type { AssessmentSummary } from '#shared/model/summary.ts'
import type { Team } from '#shared/model/team.ts'
import type { Workshop } from '#shared/model/workshop.ts'
import type { WorkspaceSettings } from '#shared/model/workspace.ts'
import type { GivenFile } from '../platform/platform.ts'

/** The facts in memory: what the screens in use need, not all that is stored. */
export interface Facts {
  readonly settings: WorkspaceSettings
  readonly teams: Readonly<Record<string, Team>>
  readonly summaries: Readonly<Record<string, AssessmentSummary>>
  /** By team id; loaded with the roadmap. */
  readonly plans: Readonly<Record<string, Plan>>
  /** By id; of the teams whose assessments were opened. */
  readonly milestones: Readonly<Record<string, Milestone>>
  readonly baselines: Readonly<Record<string, Baseline>>
  readonly open: OpenAssessment | null
  readonly measures: OpenMeasures | null
}

/** All that the team on screen measures and has decided about its changes; each table by id. */
export type OpenMeasures = { readonly teamId: string } & {
  readonly [Table in MeasureTable]: Readonly<Record<string, Records[Table]>>
}

/** The assessment on screen with everybody's sheets and its workshop; sheets and agenda items by id. */
export interface OpenAssessment {
  readonly assessment: Assessment
  readonly sheets: Readonly<Record<string, Sheet>>
  readonly workshop: Workshop | null
  readonly items: Readonly<Record<string, AgendaItem>>
}

/** One thing the user did, and can take back. */
export interface HistoryEntry {
  readonly label: string
  readonly edits: readonly Edit[]
  /** Entries of the same key made in quick succession are one: a comment, not its letters. */
  readonly mergeKey: string | null
  readonly at: number
}

export type SavingState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  /** The database has everything, the second copy does not. */
  | { readonly kind: 'one-copy'; readonly message: string }
  | { readonly kind: 'failed'; readonly message: string }

/** What there is to recover from: something was lost, and the user decides what becomes of it. */
export type Loss = Extract<StorageAssessment, { readonly kind: 'restore-needed' | 'nothing-left' }>

export type Phase =
  /** `isFirst`: neither copy has ever held anything, so the way in can be shown while the database is being made. */
  | { readonly kind: 'starting'; readonly isFirst: boolean }
  | { readonly kind: 'ready' }
  | { readonly kind: 'recovery'; readonly loss: Loss }
  | { readonly kind: 'failed'; readonly message: string }

/** Something typed here that no longer has a place: its record was deleted in another window, or is final. It is on no disk. */
export interface SetAside {
  readonly why: 'removed' | 'final'
  /** Later edits of the same fact take its place. */
  readonly key: string
  /** “Ada’s answer to ‘Runbooks’”. */
  readonly about: string
  /** What was typed, in the order of the form. */
  readonly lines: readonly string[]
}

/** What the palette can ask of a screen: it is done there, by what the screen's own button does. */
export type RequestedAction =
  | 'new-team'
  | 'new-assessment'
  | 'import-measures'
  | 'bring-in'
  | 'take-out'
  | 'encrypted-backup'
  | 'check-restore'
  | 'make-report'
  | 'answer-keys'

export interface AppState extends Facts {
  readonly phase: Phase
  readonly saving: SavingState
  readonly setAside: readonly SetAside[]
  /** What is free on the disk where that is little; null where there is room enough or it cannot be told. */
  readonly lowSpace: number | null
  readonly past: readonly HistoryEntry[]
  readonly future: readonly HistoryEntry[]
  /** What the palette asked of the screen to which it led, until that has done it. */
  readonly requested: { readonly action: RequestedAction; readonly path: string } | null
  /** A file that came from outside the window and has not been looked at yet. */
  readonly given: GivenFile | null
}

export const INITIAL_STATE: AppState = {
  settings: DEFAULT_SETTINGS,
  teams: {},
  summaries: {},
  plans: {},
  milestones: {},
  baselines: {},
  open: null,
  measures: null,
  phase: { kind: 'starting', isFirst: false },
  saving: { kind: 'saved' },
  setAside: [],
  lowSpace: null,
  past: [],
  future: [],
  requested: null,
  given: null,
}
