import { randomInt } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { extname } from 'node:path'
import {
  anonymousPortfolio,
  anonymousPortfolioCsv,
  type PortfolioEntry,
} from '#shared/interchange/anonymous-portfolio.ts'
import { groupBy } from '#shared/lib/group-by.ts'
import { seededRandom } from '#shared/lib/seeded-random.ts'
import { latestFirst, rowsThatCount } from '#shared/model/rows-that-count.ts'
import type { Workspace } from '#shared/model/workspace.ts'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import { profileAssessment } from '#shared/scoring/portfolio/profile-assessment.ts'
import { InputRefused, WrongUsage } from './cli-problem.ts'
import { readWorkspaceFile } from './read-input.ts'

/** The options of `export` as typed. */
export interface ExportOptions {
  readonly out: string
  readonly anonymise?: boolean
}

const SEEDS = 2 ** 32

/**
 * Writes the latest figures of every team without names, as the portfolio on the screen does, and returns a line that says so.
 * @throws WrongUsage, InputRefused
 */
export function exportFigures(path: string, pack: ModelPack, { out, anonymise }: ExportOptions): string {
  if (!anonymise) {
    throw new WrongUsage(
      'export writes figures without names; say --anonymise. With names, a workspace file is its own export.',
    )
  }
  const format = extname(out).slice(1).toLowerCase()
  if (format !== 'csv' && format !== 'json')
    throw new WrongUsage(`--out has to end in .csv or .json; “${out}” does not.`)
  const entries = latestFigures(readWorkspaceFile(path, pack), pack)
  if (entries.length === 0) throw new InputRefused([{ place: path, message: 'No team of it has answers yet' }])
  const figures = anonymousPortfolio(entries, seededRandom(randomInt(SEEDS)))
  write(out, format === 'csv' ? anonymousPortfolioCsv(figures) : `${JSON.stringify(figures, null, 2)}\n`)
  return `Written: ${out}, ${entries.length} ${entries.length === 1 ? 'team' : 'teams'} without names. Who knows the figures of a team can still recognise it.`
}

/** The latest assessment of each team that counts and has answers. */
function latestFigures({ teams, assessments, sheets }: Workspace, pack: ModelPack): readonly PortfolioEntry[] {
  const sheetsOf = groupBy(sheets, ({ assessmentId }) => assessmentId)
  const answered = assessments
    .filter(({ id }) => sheetsOf.get(id)?.some(({ answers }) => Object.keys(answers).length > 0))
    .map((assessment) => ({ ...assessment, assessmentId: assessment.id, corrects: assessment.corrects ?? null }))
  return teams.flatMap(({ id, group = '' }) => {
    const [latest] = latestFirst(rowsThatCount(answered.filter(({ teamId }) => teamId === id)))
    return latest ? [{ group, profile: profileAssessment(pack, latest, sheetsOf.get(latest.id) ?? [], '') }] : []
  })
}

function write(path: string, content: string): void {
  try {
    writeFileSync(path, content)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new InputRefused([{ place: path, message: `The figures could not be written: ${message}` }])
  }
}
