import { LIGHT_INKS } from '#shared/charts/inks.ts'
import type { Framework } from '#shared/model/framework.ts'

/** Points. A quarter of the left margin holds the numbers of practices and levels. */
export const MARGIN = { top: 72, bottom: 60, side: 56 }
export const PAGE_SIZE = { a4: 'A4', letter: 'LETTER' } as const
export const PAGE_WIDTH = { a4: 595.28, letter: 612 } as const
export const PAGE_HEIGHT = { a4: 841.89, letter: 792 } as const

type Paper = keyof typeof PAGE_SIZE

/** The text column, in points. */
export interface Column {
  readonly width: number
  readonly height: number
}

/** The width of the text column. */
export function columnWidth(paper: Paper): number {
  return PAGE_WIDTH[paper] - 2 * MARGIN.side
}

/** The height of the text column. */
export function columnHeight(paper: Paper): number {
  return PAGE_HEIGHT[paper] - MARGIN.top - MARGIN.bottom
}

/** A PDF is always light. */
export const INKS = { ...LIGHT_INKS, tint: '#F6F8FA', rule: '#D3DAE1' }

/** Framework hues that can be read as small text on white (4.5 : 1 or better); the hues themselves are for areas. */
export const FRAMEWORK_TEXT: Readonly<Record<Framework, string>> = {
  itil: '#00619A',
  devops: '#00714F',
  sre: '#B34700',
}

export const SANS = 'Inter'
/** Figures of one width, for columns of numbers; Latin only. */
export const FIGURES = 'Inter Figures'

/** How text is set. `fontSize` and `letterSpacing` in points, `lineHeight` as a multiple of the size. */
export interface TextStyle {
  readonly fontSize: number
  readonly lineHeight: number
  readonly color: string
  /** 400 where nothing is said. */
  readonly fontWeight?: 400 | 600
  /** What the font of figures cannot write is set in Inter. */
  readonly fontFamily?: typeof SANS | typeof FIGURES
  readonly letterSpacing?: number
  readonly textAlign?: 'left' | 'right'
}

export const TEXT = {
  body: { fontSize: 9.2, lineHeight: 1.5, color: INKS.text },
  lead: { fontSize: 12.5, lineHeight: 1.48, color: INKS.text },
  quiet: { fontSize: 8.2, lineHeight: 1.5, color: INKS.muted },
  small: { fontSize: 7.8, lineHeight: 1.45, color: INKS.muted },
  title: { fontSize: 24, lineHeight: 1.2, fontWeight: 600, color: INKS.text, letterSpacing: -0.4 },
  heading2: { fontSize: 13, lineHeight: 1.3, fontWeight: 600, color: INKS.text, letterSpacing: -0.1 },
  heading3: { fontSize: 9.8, lineHeight: 1.35, fontWeight: 600, color: INKS.text },
  label: { fontSize: 7.4, lineHeight: 1.35, fontWeight: 600, color: INKS.muted },
} satisfies Record<string, TextStyle>

/** Between two blocks. */
export const BLOCK_GAP = 9
