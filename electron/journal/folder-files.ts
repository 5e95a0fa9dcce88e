import { mkdir, open, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { FileText, JournalFiles } from '#shared/journal/journal-files.ts'
import { atomicWrite, syncFolder } from '../files/atomic-write.ts'

const LINE_BREAK = 10

/** A folder of the disk for a journal: every write is on the disk (fsync) when its promise resolves. The folder is made when it is first written to. */
export function folderFiles(folder: string): JournalFiles {
  const place = (name: string) => join(folder, name)
  return {
    list: () => listFolder(folder),
    read: (name) => readText(place(name)),
    readStart: (name, bytes) => readStart(place(name), bytes),
    append: async (name, keep, text) => {
      await mkdir(folder, { recursive: true })
      return appendSynced(folder, place(name), keep, text)
    },
    write: async (name, text) => {
      await mkdir(folder, { recursive: true })
      await atomicWrite(place(name), text)
    },
    remove: (name) => rm(place(name), { force: true }),
  }
}

async function listFolder(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}

async function readText(path: string): Promise<FileText> {
  const bytes = await readFile(path)
  return { text: bytes.toString('utf8'), size: bytes.length, endOfLastLine: bytes.lastIndexOf(LINE_BREAK) + 1 }
}

async function readStart(path: string, count: number): Promise<string> {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(count), 0, count, 0)
    return buffer.toString('utf8', 0, bytesRead)
  } finally {
    await file.close()
  }
}

async function appendSynced(folder: string, path: string, keep: number, text: string): Promise<number> {
  // Opened for appending, so that nothing already written can be overwritten by a wrong position.
  const file = await open(path, 'a')
  try {
    const { size } = await file.stat()
    if (size < keep) throw new Error('The journal was changed by another program.')
    if (size > keep) await file.truncate(keep)
    await file.appendFile(text, 'utf8')
    await file.datasync()
    const after = await file.stat()
    if (size === 0) await syncFolder(folder)
    return after.size
  } finally {
    await file.close()
  }
}
