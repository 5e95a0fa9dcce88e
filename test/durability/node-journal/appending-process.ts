import { writeSync } from 'node:fs'
import { explainFileError } from '#electron/files/explain-file-error.ts'
import { folderFiles } from '#electron/journal/folder-files.ts'
import { createJournal } from '#shared/journal/create-journal.ts'
import { seededRandom } from '#shared/lib/seeded-random.ts'
import { recordLine, snapshotUpTo } from './numbered-records.ts'

/**
 * Appends to the journal in this folder as fast as the disk takes it, with a snapshot now and then, and prints the number of every
 * change that the journal has acknowledged; until it is killed, or the journal fails: then it prints why and goes on trying.
 * Arguments: folder, seed, and `early` for the negative control, which prints before it appends.
 */
const [folder = '', seed = '1', mode = ''] = process.argv.slice(2)
const journal = createJournal(folderFiles(folder), explainFileError)
const random = seededRandom(Number(seed))
const say = (text: string) => writeSync(1, `${text}\n`)

let last = (await journal.status()).last?.sequence ?? 0
while (true) {
  const count = 1 + Math.floor(random() * 3)
  const numbers = Array.from({ length: count }, (_, index) => last + 1 + index)
  if (mode === 'early') say(`acknowledged ${numbers.at(-1)}`)
  const answer = await journal.append(numbers.map(recordLine))
  if (answer.outcome === 'kept') {
    last += count
    if (mode !== 'early') say(`acknowledged ${last}`)
  } else if (answer.outcome === 'failed') say(`failed ${answer.message}`)
  else throw new Error('The journal found a gap where there is none.')
  if (random() < 0.05) await journal.snapshot(snapshotUpTo(last), false)
}
