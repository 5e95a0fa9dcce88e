import type { Scene } from '../charts/scene.ts'
import type { Framework } from '../model/framework.ts'
import type { Level } from '../model/level.ts'

/** Text with light emphasis. A plain string is a run without any. `link` is `#` and an anchor of this report, or an https address. */
export interface TextRun {
  readonly text: string
  readonly strong?: boolean
  readonly framework?: Framework
  readonly link?: string
}
export type RichText = string | readonly (string | TextRun)[]

export interface HeadingBlock {
  readonly kind: 'heading'
  readonly id?: string
  readonly level: 2 | 3
  readonly text: string
}
export interface ParagraphBlock {
  readonly kind: 'paragraph'
  readonly text: RichText
  readonly tone?: 'normal' | 'lead' | 'quiet'
}
export interface ListBlock {
  readonly kind: 'list'
  readonly items: readonly RichText[]
  readonly ordered?: boolean
  readonly tone?: 'normal' | 'quiet'
}
export interface ChartBlock {
  readonly kind: 'chart'
  readonly scene: Scene
  readonly caption?: string
  /** Share of the column's width; 1 where nothing is said. */
  readonly width?: number
}
/** A few figures that are read before anything else. */
export interface FiguresBlock {
  readonly kind: 'figures'
  readonly figures: readonly Figure[]
}
export interface Figure {
  readonly value: string
  readonly label: string
  readonly note?: string
  readonly framework?: Framework
}
export interface TableBlock {
  readonly kind: 'table'
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
  readonly caption?: string
}
export interface NoteBlock {
  readonly kind: 'note'
  readonly tone: 'judgement' | 'warning' | 'info'
  readonly text: RichText
}
/** Short lists side by side. */
export interface ColumnsBlock {
  readonly kind: 'columns'
  readonly columns: readonly ListColumn[]
}
export interface ListColumn {
  readonly title: string
  readonly framework?: Framework
  readonly items: readonly RichText[]
}
/** One thing with named facts: a step of the roadmap. */
export interface EntryBlock {
  readonly kind: 'entry'
  readonly id?: string
  readonly title: RichText
  readonly aside?: string
  readonly framework?: Framework
  readonly facts: readonly { readonly label: string; readonly text: RichText }[]
}
export interface ComparisonBlock {
  readonly kind: 'comparison'
  readonly rows: readonly ComparisonBlockRow[]
}
export interface PracticeBlock {
  readonly kind: 'practice'
  readonly id: string
  readonly no: number
  readonly title: string
  readonly question: string
  readonly level: Level | null
  /** “Median 2.5”, “Target 3”, … */
  readonly facts: readonly string[]
  readonly finding: PracticeFinding
  readonly distribution: readonly number[]
  /** What one would see at the level reached. */
  readonly anchor: string | null
  readonly answers: readonly PracticeAnswer[]
}

/** What a section is made of. Painters know block kinds, never sections. Anchors (`id`) can be linked to as `#id`. */
export type Block =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | ChartBlock
  | FiguresBlock
  | TableBlock
  | NoteBlock
  | ColumnsBlock
  | EntryBlock
  | ComparisonBlock
  | PracticeBlock

/** `width` is a share of the table; shares add up to 1. Columns at the right hold figures. */
export interface TableColumn {
  readonly title: string
  readonly width: number
  readonly align?: 'left' | 'right'
}
export type TableRow = readonly RichText[]
export interface ComparisonBlockRow {
  readonly title: string
  readonly cells: readonly ComparisonCell[]
}
export interface ComparisonCell {
  readonly framework: Framework
  readonly statements: readonly { readonly claim: string; readonly text: string }[]
  readonly score: string
  readonly practices: RichText
  readonly next: RichText
}
/** The same as figures, for spreadsheets. */
export interface PracticeFinding {
  readonly area: string
  /** How many gave a level. */
  readonly n: number
  readonly dontKnow: number
  readonly notApplicable: number
  readonly median: number | null
  /** Null for a style, which is no virtue. */
  readonly target: Level | null
  readonly targetIsAssumed: boolean
  /** Levels below the target, 0 where it is reached; null where it is not rated. */
  readonly gap: number | null
  readonly agreement: number | null
  /** What the model says to do next; empty where nothing is to do. */
  readonly next: string
}
export interface PracticeAnswer {
  readonly participant: string
  readonly role: string
  readonly answer: string
  readonly confidence: string
  readonly comment: string
  readonly evidence: readonly string[]
}

export interface ReportSection {
  readonly id: string
  readonly title: string
  /** Follows on the same page as the section before it; otherwise a section begins a page. */
  readonly runsOn?: boolean
  readonly blocks: readonly Block[]
}

/** The whole report as data: the same for PDF, Markdown and JSON. It can be reproduced from what `meta` names. */
export interface Report {
  readonly title: string
  readonly subtitle: string
  readonly meta: ReportMeta
  readonly sections: readonly ReportSection[]
  /** A sheet to hang up: as a PDF it has neither cover nor contents. */
  readonly isSheet?: boolean
}
export interface ReportMeta {
  readonly team: string
  readonly assessment: string
  readonly heldOn: string
  readonly madeOn: string
  readonly model: string
  readonly dataHash: string
  readonly appVersion: string
  readonly paper: 'a4' | 'letter'
}
