/** Where a text stops being JSON, and what is wrong there. */
export interface JsonError {
  /** Index of the first character that cannot be. */
  readonly offset: number
  readonly message: string
}

class JsonFault extends Error {
  readonly offset: number
  constructor(offset: number, message: string) {
    super(message)
    this.offset = offset
  }
}

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y
const WORD = /true|false|null/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y
const SPACE = /[ \t\n\r]*/y

/**
 * Finds the first error of a text that JSON.parse refused, for its own messages do not always say where. By RFC 8259. The caller has
 * checked the depth, so that recursion is safe.
 */
export function findJsonError(text: string): JsonError {
  try {
    const end = skipSpace(text, readValue(text, skipSpace(text, 0)))
    if (end < text.length) throw new JsonFault(end, `${charAt(text, end)} after the end of the data`)
    return { offset: 0, message: 'it cannot be read' }
  } catch (error) {
    if (error instanceof JsonFault) return { offset: error.offset, message: error.message }
    throw error
  }
}

/** Each reader takes the index where its part begins and gives the index after it. */
function readValue(text: string, at: number): number {
  const char = text[at]
  if (char === '{') return readList(text, at, '}', readEntry)
  if (char === '[') return readList(text, at, ']', readValue)
  if (char === '"') return readString(text, at)
  const end = matchEnd(NUMBER, text, at) ?? matchEnd(WORD, text, at)
  if (end === null) throw new JsonFault(at, `${charAt(text, at)} where a value should begin`)
  return end
}

function readList(text: string, open: number, close: string, readItem: typeof readValue): number {
  let at = skipSpace(text, open + 1)
  if (text[at] === close) return at + 1
  for (;;) {
    at = skipSpace(text, readItem(text, at))
    if (text[at] === close) return at + 1
    if (text[at] !== ',') throw new JsonFault(at, `${charAt(text, at)} where “,” or “${close}” should be`)
    at = skipSpace(text, at + 1)
  }
}

function readEntry(text: string, start: number): number {
  if (text[start] !== '"') throw new JsonFault(start, `${charAt(text, start)} where a name in double quotes should be`)
  const colon = skipSpace(text, readString(text, start))
  if (text[colon] !== ':') throw new JsonFault(colon, `${charAt(text, colon)} where “:” should be`)
  return readValue(text, skipSpace(text, colon + 1))
}

function readString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length) {
    const char = text.charAt(at)
    if (char === '"') return at + 1
    if (char < ' ') throw new JsonFault(at, 'a line break or control character inside a text')
    if (char === '\\') {
      const end = matchEnd(ESCAPE, text, at)
      if (end === null) throw new JsonFault(at, 'an unknown escape after “\\”')
      at = end
    } else at += 1
  }
  throw new JsonFault(start, 'a text that begins here never ends')
}

function skipSpace(text: string, at: number): number {
  return matchEnd(SPACE, text, at) ?? at
}

function matchEnd(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : null
}

function charAt(text: string, at: number): string {
  const code = text.codePointAt(at)
  return code === undefined ? 'the end of the file' : `“${String.fromCodePoint(code)}”`
}
