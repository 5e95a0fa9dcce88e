import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { benchAssessmentList } from './assessment-list.ts'
import type { BenchContext } from './bench-context.ts'
import { benchEventFile } from './event-file.ts'
import { benchFirstView } from './first-view.ts'
import { type BenchTable, formatTable } from './measure.ts'
import { benchPdf } from './pdf.ts'
import { benchPlanning } from './planning.ts'
import { benchPortfolio } from './portfolio.ts'
import { benchPressToVisible } from './press-to-visible.ts'
import { benchRestore } from './restore.ts'
import { benchScoring } from './scoring.ts'

const PARTS: Readonly<Record<string, (context: BenchContext) => Promise<readonly BenchTable[]>>> = {
  'first-view': benchFirstView,
  press: benchPressToVisible,
  list: benchAssessmentList,
  pdf: benchPdf,
  scoring: benchScoring,
  planning: benchPlanning,
  portfolio: benchPortfolio,
  restore: benchRestore,
  events: benchEventFile,
}

const { values, positionals } = parseArgs({
  options: { runs: { type: 'string', default: '5' } },
  allowPositionals: true,
})
const runs = Number(values.runs)
const asked = positionals.length > 0 ? positionals : Object.keys(PARTS)
if (!Number.isInteger(runs) || runs < 1 || asked.some((name) => !(name in PARTS))) {
  console.error(`Usage: npm run bench -- [--runs N] [${Object.keys(PARTS).join('] [')}]`)
  process.exit(2)
}

const folder = await mkdtemp(join(tmpdir(), 'trefoil-bench-'))
console.log(
  `${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown processor'}; Node ${process.version}; ${runs} runs\n`,
)
try {
  for (const name of asked) {
    const tables = await PARTS[name]?.({ runs, folder, say: (text) => console.error(text) })
    for (const table of tables ?? []) console.log(`${formatTable(table)}\n`)
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}
