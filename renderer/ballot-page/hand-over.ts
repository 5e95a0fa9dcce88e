import { element } from '../vote-page/element.ts'
import type { AnswersFile } from './answers-file.ts'

/** Puts the file where the browser puts downloads. */
export function download({ name, text }: AnswersFile): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }))
  const link = element('a', { href: url, download: name })
  document.body.append(link)
  link.click()
  link.remove()
  // The download has read the address by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** Phones pass on plain text files only, so the file gets an ending that they know. Null where the browser cannot share files. */
export function sharing(file: AnswersFile): (() => Promise<void>) | null {
  try {
    const files = [new File([file.text], `${file.name}.txt`, { type: 'text/plain' })]
    if (!navigator.canShare?.({ files })) return null
    return () => navigator.share({ files })
  } catch {
    return null
  }
}

/** Lets somebody pick a text file; nothing happens where they change their mind. */
export function pickText(onText: (text: string) => void): void {
  const input = element('input', { type: 'file', accept: '.trefoil-votes,.json,.txt' })
  input.addEventListener('change', () => {
    const file = input.files?.[0]
    const reader = new FileReader()
    reader.addEventListener('load', () => onText(String(reader.result)))
    if (file) reader.readAsText(file)
  })
  input.click()
}
