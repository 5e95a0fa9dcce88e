import { writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { assembleMeasures, endOfDay } from '#shared/report/assemble-measures.ts'
import { buildReport } from '#shared/report/build-report.ts'
import { REPORT_FORMAT_IDS, REPORT_FORMATS, type ReportFormatId } from '#shared/report/index.ts'
import type { Report } from '#shared/report/report.ts'
import type { EarlierLook, PreviousLook } from '#shared/report/report-input.ts'
import { measurePromise } from '#shared/roadmap/measured-steps.ts'
import { comparablePractices } from '#shared/scoring/what-moved.ts'
import { InputRefused, WrongUsage } from './cli-problem.ts'
import { appVersion, assetsFolder } from './installation.ts'
import type { CliInput, EarlierRound } from './read-input.ts'
import { planRoadmap } from './roadmap-command.ts'
import { scoreInput } from './score-command.ts'

/** The options of `report` as typed. */
export interface ReportOptions {
  readonly out: string
  readonly paper?: string | undefined
}

/** Writes the report and returns a line that says so. The ending of `--out` chooses the format. @throws WrongUsage, InputRefused */
export async function writeReport(input: CliInput, { out, paper }: ReportOptions, today: string): Promise<string> {
  const format = formatOf(out)
  const settings = { ...input.settings, paper: paperOf(paper) ?? input.settings.paper }
  const score = scoreInput(input)
  const roadmap = planRoadmap(input, score, {}, today)
  const earlier = input.earlier.map((round) => lookAt(input, round))
  const now = endOfDay(today)
  const previous = previousLook(input)
  const measures = input.measures && assembleMeasures(input.measures, now)
  const { planning, assessment } = input
  const measured = input.measures && planning && measurePromise(input.measures, planning, assessment.heldOn, now)
  const report = buildReport({
    ...input,
    ...(planning && { planning: { ...planning, ...(measured && { measured }) } }),
    measures,
    settings,
    score,
    roadmap,
    earlier,
    previous,
    madeOn: today,
    appVersion: appVersion(),
  })
  const write = REPORT_FORMATS[format].write
  saveFile(out, write ? write(report) : await paintPdf(report))
  return `Written: ${out}`
}

function lookAt(input: CliInput, { assessment, sheets }: EarlierRound): EarlierLook {
  const { title, heldOn } = assessment
  const { mix, respondents } = scoreInput({ ...input, assessment, sheets })
  return { title, heldOn, participants: respondents, mix: mix.scores }
}

/** The last of the earlier rounds, and both scored by what both were asked; null where there is none. */
function previousLook(input: CliInput): PreviousLook | null {
  const previous = input.earlier.at(-1)
  if (!previous) return null
  const { both } = comparablePractices(previous.assessment, input.assessment)
  const scoreOf = ({ assessment, sheets }: EarlierRound) =>
    scoreInput({ ...input, assessment: { ...assessment, practices: [...both] }, sheets })
  return { ...previous, scores: { before: scoreOf(previous), now: scoreOf(input) } }
}

async function paintPdf(report: Report): Promise<Uint8Array> {
  const { renderPdf } = await import('#shared/report/pdf/render-pdf.tsx')
  const font = (name: string) => join(assetsFolder(), 'fonts', name)
  const fonts = {
    regular: font('inter-400.ttf'),
    semibold: font('inter-600.ttf'),
    figures: font('inter-figures-400.ttf'),
    figuresSemibold: font('inter-figures-600.ttf'),
  }
  return renderPdf(report, { fonts })
}

function formatOf(out: string): ReportFormatId {
  const ending = extname(out).slice(1).toLowerCase()
  const format = REPORT_FORMAT_IDS.find((id) => id === ending)
  if (format === undefined) {
    throw new WrongUsage(
      `--out has to end in ${REPORT_FORMAT_IDS.map((id) => `.${id}`).join(', ')}; “${out}” does not.`,
    )
  }
  return format
}

function paperOf(paper: string | undefined): 'a4' | 'letter' | undefined {
  if (paper === undefined || paper === 'a4' || paper === 'letter') return paper
  throw new WrongUsage(`--paper takes a4 or letter; “${paper}” is neither.`)
}

function saveFile(path: string, content: string | Uint8Array): void {
  try {
    writeFileSync(path, content)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new InputRefused([{ place: path, message: `The report could not be written: ${message}` }])
  }
}
