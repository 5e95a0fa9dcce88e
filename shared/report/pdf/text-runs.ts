import type { TextRun } from '#shared/report/report.ts'
import { openedFont, type ReportFont } from './load-fonts.ts'
import { FIGURES, FRAMEWORK_TEXT, INKS, SANS, type TextStyle } from './theme.ts'

/** Text of one font, size and colour. */
export interface SetRun {
  readonly text: string
  readonly font: ReportFont
  readonly size: number
  readonly colour: string
  readonly letterSpacing: number
  /** `#` and an anchor, or an address. */
  readonly link: string | undefined
}

/** A part of a text whose style differs from that of the whole. */
export interface StyledRun extends TextRun {
  readonly size?: number
  readonly colour?: string
  readonly weight?: 400 | 600
}
export type StyledText = string | readonly (string | StyledRun)[]

/** The runs of a text in the fonts that can write them. */
export function setRuns(text: StyledText, style: TextStyle): readonly SetRun[] {
  const runs = typeof text === 'string' ? [text] : text
  return runs.flatMap((run) => setRun(typeof run === 'string' ? { text: run } : run, style))
}

function setRun(run: StyledRun, style: TextStyle): readonly SetRun[] {
  const weight = run.strong ? 600 : (run.weight ?? style.fontWeight ?? 400)
  const set = {
    size: run.size ?? style.fontSize,
    colour: colourOf(run, style),
    letterSpacing: style.letterSpacing ?? 0,
    link: run.link,
  }
  const sans = openedFont(SANS, weight)
  const text = keepFigures(run.text)
  if (style.fontFamily !== FIGURES) return text === '' ? [] : [{ ...set, text, font: sans }]
  const figures = openedFont(FIGURES, weight)
  return splitByFont(text, figures, sans).map((part) => ({ ...set, ...part }))
}

function colourOf({ framework, colour, link }: StyledRun, style: TextStyle): string {
  if (framework) return FRAMEWORK_TEXT[framework]
  return colour ?? (link === undefined ? style.color : INKS.accent)
}

/** A figure and its percent sign stay on one line. */
function keepFigures(text: string): string {
  return text.replaceAll(/(\d) %/g, '$1\u00A0%')
}

function splitByFont(
  text: string,
  wanted: ReportFont,
  instead: ReportFont,
): readonly { readonly text: string; readonly font: ReportFont }[] {
  const parts: { text: string; font: ReportFont }[] = []
  for (const letter of text) {
    const font = wanted.hasGlyph(letter.codePointAt(0) ?? 0) || letter === '\n' ? wanted : instead
    const last = parts.at(-1)
    if (last?.font === font) last.text += letter
    else parts.push({ text: letter, font })
  }
  return parts
}
