import type { FileToSave, OpenedFile, Platform } from './platform.ts'
import { createWebBackupFolder } from './web-backup-folder.ts'
import { createWebJournal } from './web-journal.ts'

/** Everything that needs no native call: files by picker and download, the clipboard, links. */
export function createWebPlatform(version: string): Platform {
  return {
    kind: 'web',
    saveFile,
    openFile,
    takeGivenFile: async () => null,
    backupFolder: createWebBackupFolder(window),
    closing: null,
    copyText: (text) => navigator.clipboard.writeText(text),
    copyPicture: (png) => navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]),
    openExternal: async (url) => {
      window.open(url, '_blank', 'noopener,noreferrer')
    },
    openPresentation: async (assessmentId) =>
      window.open(`#/present/${assessmentId}`, `trefoil-present-${assessmentId}`, 'popup,width=1280,height=720') !==
      null,
    room: null,
    appInfo: async () => ({ version, parts: {}, runsIn: 'the browser' }),
    persistStorage: async () => (await navigator.storage?.persist?.()) ?? false,
    freeBytes,
    journal: createWebJournal(),
    onMenuCommand: () => () => {},
  }
}

async function saveFile({ name, mediaType, content }: FileToSave): Promise<string> {
  const url = URL.createObjectURL(new Blob([content as BlobPart], { type: mediaType }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download has read the address by then.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
  return name
}

function openFile(endings: readonly string[]): Promise<OpenedFile | null> {
  return new Promise((resolve, reject) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = endings.join(',')
    input.addEventListener('cancel', () => resolve(null))
    input.addEventListener('change', () => {
      const file = input.files?.[0]
      if (!file) return resolve(null)
      file.arrayBuffer().then((buffer) => resolve({ name: file.name, bytes: new Uint8Array(buffer) }), reject)
    })
    input.click()
  })
}

async function freeBytes(): Promise<number | null> {
  const { quota, usage } = (await navigator.storage?.estimate?.()) ?? {}
  return quota === undefined || usage === undefined ? null : quota - usage
}
