import { join } from 'node:path'
import { createJournal } from '#shared/journal/create-journal.ts'
import type { MainModule } from '../electron-api.ts'
import { explainFileError } from '../files/explain-file-error.ts'
import { freeBytes } from '../files/free-bytes.ts'
import { folderFiles } from '../journal/folder-files.ts'
import { readPart } from '../journal/read-part.ts'
import { handle } from './handle.ts'

/** The journal lies beside the browser's own folders, not in them: what destroys one does not reach the other. */
const JOURNAL_FOLDER = 'journal'

/** The second copy of every change. */
export const journalHandlers: MainModule = {
  name: 'journal-handlers',
  whenReady: (electron) => {
    const userData = electron.app.getPath('userData')
    const folder = join(userData, JOURNAL_FOLDER)
    const journal = createJournal(folderFiles(folder), explainFileError)
    handle(electron, 'journal:status', () => journal.status())
    handle(electron, 'journal:append', ({ lines }) => journal.append(lines))
    handle(electron, 'journal:snapshot', ({ text, forgetOlder }) => journal.snapshot(text, forgetOlder))
    handle(electron, 'journal:read', ({ name, from }) => readPart(join(folder, name), from))
    handle(electron, 'journal:set-aside', () => journal.setAside())
    handle(electron, 'storage:space', async () => ({ freeBytes: await freeBytes(userData) }))
  },
}
