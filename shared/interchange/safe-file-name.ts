const LONGEST = 100
/** ext4 and APFS allow 255 bytes; a temporary file's ending needs some of them. */
const MOST_BYTES = 230
/** Device names of Windows, with any extension. */
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i

/**
 * A file name that every system takes: NFC, without separators, control or direction characters and reserved names, at most 100
 * characters. `extension` goes without its dot and is kept whole.
 */
export function safeFileName(name: string, extension: string): string {
  const cleaned = name
    .normalize('NFC')
    .replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .replaceAll(/[/\\:*?"<>|]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[\s.]+/, '')
  const stem = trimEnd(shorten(RESERVED.test(cleaned) ? `_${cleaned}` : cleaned, LONGEST - extension.length - 1))
  return `${stem || 'untitled'}.${extension}`
}

/** Cuts between characters, never within one. */
function shorten(text: string, longest: number): string {
  let kept = ''
  let bytes = 0
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
    if (kept.length + char.length > longest || bytes > MOST_BYTES) break
    kept += char
  }
  return kept
}

/** Windows drops blanks and dots at the end. */
function trimEnd(text: string): string {
  return text.replace(/[\s.]+$/, '')
}
