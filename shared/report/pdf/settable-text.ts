/** Writes with other letters what a font has no glyph for, and remembers what had to be left out. */
export interface TypeSetter {
  readonly set: (text: string) => string
  /** “Arabic”, “emoji”, …: what stands in the pages by its name only. */
  readonly leftOut: ReadonlySet<string>
}

/** Signs with a usual way to write them in plain letters. */
const IN_LETTERS: Readonly<Record<string, string>> = {
  '\t': ' ',
  '\u2011': '-',
  '\u2028': '\n',
  '\u2029': '\n',
  '→': '->',
  '←': '<-',
  '⇒': '=>',
  '≤': '<=',
  '≥': '>=',
  '≠': '!=',
  '≈': '~',
}
const SCRIPTS = [
  'Arabic',
  'Hebrew',
  'Han',
  'Hiragana',
  'Katakana',
  'Hangul',
  'Devanagari',
  'Thai',
  'Armenian',
  'Georgian',
] as const
const NAMED = SCRIPTS.map((name) => ({ name, pattern: new RegExp(`\\p{Script=${name}}`, 'u') }))
/** Written by every font of the report. */
const PLAIN = /^[\n\u0020-\u007E\u00A0-\u00AC\u00AE-\u00FF‘’“”–—…]*$/
/** Around a name until neighbours are joined; a private character that nobody types. */
const MARK = '\uF8FF'
const REPEATED = new RegExp(`(${MARK}[^${MARK}]+${MARK})(?:[\\s،、，。！？]*\\1)+`, 'gu')
const MARKED = new RegExp(`${MARK}([^${MARK}]+)${MARK}`, 'gu')

/**
 * Without this, react-pdf draws one empty box over another. Accents that the font lacks are dropped, some signs written out, and what is in
 * another script is named in brackets: “[Arabic]”.
 */
export function makeTypeSetter(hasGlyph: (codePoint: number) => boolean): TypeSetter {
  const leftOut = new Set<string>()
  const write = (letter: string): string => {
    const known = IN_LETTERS[letter]
    if (known !== undefined) return known
    if (letter === '\n') return letter
    if (/\p{C}/u.test(letter)) return ''
    if (hasGlyph(letter.codePointAt(0) ?? 0)) return letter
    if (/[\p{M}\p{Emoji_Modifier}]/u.test(letter)) return ''
    if (/\p{Zs}/u.test(letter)) return ' '
    const base = letter.normalize('NFKD').replaceAll(/\p{M}/gu, '')
    if (base !== '' && [...base].every((part) => hasGlyph(part.codePointAt(0) ?? 0))) return base
    return `${MARK}${nameOf(letter)}${MARK}`
  }
  const set = (text: string): string => {
    if (PLAIN.test(text)) return text
    const written = Array.from(text.normalize('NFC').replaceAll(MARK, ''), write).join('')
    return written.replaceAll(REPEATED, '$1').replaceAll(MARKED, (_, name: string) => {
      leftOut.add(name)
      return `[${name}]`
    })
  }
  return { set, leftOut }
}

function nameOf(letter: string): string {
  if (/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(letter)) return 'emoji'
  const script = NAMED.find(({ pattern }) => pattern.test(letter))?.name
  if (script !== undefined)
    return script === 'Han' ? 'Chinese' : script === 'Hiragana' || script === 'Katakana' ? 'Japanese' : script
  return /\p{L}/u.test(letter) ? 'other script' : 'sign'
}

/** Plain data with every text in it set anew; ids, addresses and the paths of charts are plain letters and stay as they are. */
export function setTexts<Data>(data: Data, set: (text: string) => string): Data {
  if (typeof data === 'string') return set(data) as Data
  if (Array.isArray(data)) return data.map((item) => setTexts(item, set)) as Data
  if (typeof data !== 'object' || data === null) return data
  const entries = Object.entries(data).map(([key, value]) => [key, setTexts(value, set)])
  return Object.fromEntries(entries) as Data
}
