import { useState } from 'react'

/** A list edited as text, one entry a line. Blank lines stay while one types, and are left out of the list. */
export function useLines(
  lines: readonly string[],
  onChange: (lines: string[]) => void,
): { readonly text: string; readonly change: (text: string) => void } {
  const [draft, setDraft] = useState(lines.join('\n'))
  const isDraftCurrent = toLines(draft).join('\n') === lines.join('\n')
  return {
    text: isDraftCurrent ? draft : lines.join('\n'),
    change: (text) => {
      setDraft(text)
      onChange(toLines(text))
    },
  }
}

function toLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim().slice(0, 200))
    .filter((line) => line !== '')
}
