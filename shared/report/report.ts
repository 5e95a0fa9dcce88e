import type { Scene } from '../charts/scene.ts'
import type { Framework } from '../model/framework.ts'

/** Text with light emphasis. A plain string is a run without any. */
export interface TextRun {
  readonly text: string
  readonly strong?: boolean
  readonly framework?: Framework
  readonly link?: string
}
export type RichText = string | readonly (string | TextRun)[]

/** What a section is made of. Painters know block kinds, never sections. Anchors (`id`) can be linked to as `#id`. */
export type Block =
  | { readonly kind: 'heading'; readonly id?: string; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: RichText; readonly tone?: 'normal' | 'lead' | 'quiet' }
  | { readonly kind: 'list'; readonly items: readonly RichText[]; readonly ordered?: boolean }
  | { readonly kind: 'chart'; readonly scene: Scene; readonly caption?: string; readonly size: 'full' | 'half' }
  | { readonly kind: 'charts'; readonly charts: readonly { readonly scene: Scene; readonly caption?: string }[] }
  | {
      readonly kind: 'figures'
      readonly figures: readonly {
        readonly value: string
        readonly label: string
        readonly note?: string
        readonly framework?: Framework
      }[]
    }
  | {
      readonly kind: 'table'
      readonly columns: readonly TableColumn[]
      readonly rows: readonly TableRow[]
      readonly caption?: string
    }
  | { readonly kind: 'note'; readonly tone: 'judgement' | 'warning' | 'info'; readonly text: RichText }
  | { readonly kind: 'comparison'; readonly rows: readonly ComparisonBlockRow[] }
  | {
      readonly kind: 'practice'
      readonly id: string
      readonly title: string
      readonly facts: readonly string[]
      readonly distribution: readonly number[]
      readonly anchor: string | null
      readonly answers: readonly PracticeAnswer[]
    }

/** `width` is a share of the table; shares add up to 1. */
export interface TableColumn {
  readonly title: string
  readonly width: number
  readonly align?: 'left' | 'right'
}
export type TableRow = readonly RichText[]
export interface ComparisonBlockRow {
  readonly title: string
  readonly cells: readonly {
    readonly framework: Framework
    readonly statements: readonly { readonly claim: string; readonly text: string }[]
    readonly score: string
    readonly practices: RichText
    readonly next: RichText
  }[]
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
  readonly blocks: readonly Block[]
}

/** The whole report as data: the same for PDF, Markdown and JSON. It can be reproduced from what `meta` names. */
export interface Report {
  readonly title: string
  readonly subtitle: string
  readonly meta: {
    readonly team: string
    readonly assessment: string
    readonly heldOn: string
    readonly madeOn: string
    readonly model: string
    readonly dataHash: string
    readonly appVersion: string
    readonly paper: 'a4' | 'letter'
  }
  readonly sections: readonly ReportSection[]
}
