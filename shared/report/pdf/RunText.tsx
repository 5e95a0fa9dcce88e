import { Link, Text } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import type { RichText, TextRun } from '#shared/report/report.ts'
import { breakLongWords } from './break-long-words.ts'
import { each } from './each.ts'
import { FRAMEWORK_TEXT, INKS, type Style, type TextStyle } from './theme.ts'

/** react-pdf would break a line, and put a hyphen, wherever two runs meet. */
export const NEVER = 10_000

interface RunTextProps {
  readonly text: RichText
  readonly style: TextStyle
  /** Of its column, in points: what people typed may hold words that are wider. */
  readonly width: number
}

/** A paragraph with its emphasis and links: one Text, because each further node costs layout time. */
export function RunText({ text, style, width }: RunTextProps): ReactElement {
  const narrow = (part: string) => breakLongWords(part, width, style.fontSize)
  if (typeof text === 'string') return <Text style={style}>{keepFigures(narrow(text))}</Text>
  return (
    <Text style={style} hyphenationPenalty={NEVER}>
      {richChildren(text.map((run) => (typeof run === 'string' ? narrow(run) : { ...run, text: narrow(run.text) })))}
    </Text>
  )
}

/** The runs as children of a Text. */
export function richChildren(text: RichText): ReturnType<typeof each> {
  const runs = typeof text === 'string' ? [text] : joinStrings(text)
  return each(runs, (run) => (typeof run === 'string' ? keepFigures(run) : paintRun(run)))
}

function paintRun(run: TextRun): ReactElement {
  const style: Style = {
    ...(run.strong ? { fontWeight: 600 } : {}),
    ...(run.framework ? { color: FRAMEWORK_TEXT[run.framework] } : {}),
  }
  if (run.link === undefined) {
    return <Text style={style}>{run.text}</Text>
  }
  return (
    <Link
      src={run.link}
      style={{ color: run.framework ? FRAMEWORK_TEXT[run.framework] : INKS.accent, textDecoration: 'none', ...style }}
    >
      {run.text}
    </Link>
  )
}

/** Without emphasis and links. */
export function plainText(text: RichText): string {
  if (typeof text === 'string') return text
  return text.map((run) => (typeof run === 'string' ? run : run.text)).join('')
}

/** A figure and its percent sign stay on one line. */
function keepFigures(text: string): string {
  return text.replaceAll(/(\d) %/g, '$1\u00A0%')
}

/** Plain runs that follow each other become one: each run is measured on its own. */
function joinStrings(runs: readonly (string | TextRun)[]): readonly (string | TextRun)[] {
  const joined: (string | TextRun)[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (typeof run === 'string' && typeof last === 'string') joined[joined.length - 1] = last + run
    else if (run !== '') joined.push(run)
  }
  return joined
}
