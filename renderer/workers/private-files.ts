import type { FileText, JournalFiles } from '#shared/journal/journal-files.ts'

const LINE_BREAK = 10
/** While a file is being written it has this ending, and is no file of the journal. */
const UNFINISHED = '.tmp'

/** What a worker can do with a private file, and the types of a page do not know. */
interface AccessHandle {
  readonly getSize: () => number
  readonly truncate: (size: number) => void
  readonly write: (bytes: Uint8Array, options: { readonly at: number }) => number
  readonly flush: () => void
  readonly close: () => void
}
type PrivateFile = FileSystemFileHandle & {
  readonly createSyncAccessHandle: () => Promise<AccessHandle>
  readonly move: (name: string) => Promise<void>
}

/**
 * A folder of the origin-private file system, in a worker. A file is held only while it is written, so that another window can write
 * it next; the window's lock keeps two from writing at once.
 */
export function privateFiles(folder: string): JournalFiles {
  const open = async (): Promise<FileSystemDirectoryHandle> => {
    const root = await navigator.storage.getDirectory()
    return root.getDirectoryHandle(folder, { create: true })
  }
  return {
    list: async () => {
      const names: string[] = []
      for await (const name of (await open()).keys()) names.push(name)
      return names
    },
    read: async (name) => readText(await fileNamed(await open(), name)),
    readStart: async (name, bytes) => (await fileNamed(await open(), name)).slice(0, bytes).text(),
    append: async (name, keep, text) => writeFlushed(await open(), name, keep, text),
    write: async (name, text) => {
      const directory = await open()
      await removeUnfinished(directory)
      await writeFlushed(directory, name + UNFINISHED, 0, text)
      const finished = (await directory.getFileHandle(name + UNFINISHED)) as PrivateFile
      await finished.move(name)
    },
    remove: async (name) => (await open()).removeEntry(name),
  }
}

/** What a kill or a full disk has left half written would take room for good. */
async function removeUnfinished(directory: FileSystemDirectoryHandle): Promise<void> {
  const names: string[] = []
  for await (const name of directory.keys()) if (name.endsWith(UNFINISHED)) names.push(name)
  for (const name of names) await directory.removeEntry(name)
}

async function fileNamed(directory: FileSystemDirectoryHandle, name: string): Promise<File> {
  return (await directory.getFileHandle(name)).getFile()
}

async function readText(file: File): Promise<FileText> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  return { text, size: bytes.length, endOfLastLine: bytes.lastIndexOf(LINE_BREAK) + 1 }
}

/** Cuts the file, writes behind what is kept, and flushes it to the disk. @throws QuotaExceededError */
async function writeFlushed(
  directory: FileSystemDirectoryHandle,
  name: string,
  keep: number,
  text: string,
): Promise<number> {
  const handle = (await directory.getFileHandle(name, { create: true })) as PrivateFile
  const access = await handle.createSyncAccessHandle()
  try {
    if (access.getSize() < keep) throw new Error('The second copy was changed by something else.')
    access.truncate(keep)
    const bytes = new TextEncoder().encode(text)
    let written = 0
    while (written < bytes.length) {
      const count = access.write(bytes.subarray(written), { at: keep + written })
      if (count === 0) throw new Error('The second copy could not be written.')
      written += count
    }
    access.flush()
    return keep + bytes.length
  } finally {
    access.close()
  }
}
