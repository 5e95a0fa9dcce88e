import { escapeFormula, unescapeFormula } from '../lib/formula-escape.ts'
import { failure, type Problem, type Result, success } from '../lib/result.ts'
import { writeCsvTable } from '../lib/write-csv-table.ts'
import type { Answer } from '../model/answer.ts'
import type { Sheet } from '../model/sheet.ts'
import type { ModelPack } from '../packs/model-pack.ts'
import { limitProblems } from '../packs/read-with-schema.ts'
import { ANSWER_COLUMNS, type AnswerCells, readAnswerRow } from './answer-row.ts'
import { readCsvFile } from './csv-file.ts'
import { type CsvRow, csvPlace } from './csv-table.ts'
import { writeEvidenceCell } from './evidence-cell.ts'

/** What one participant answered, not yet part of an assessment. */
export type ParticipantAnswers = Pick<Sheet, 'participant' | 'role' | 'answers'>

/**
 * Reads answers from CSV: one row per participant and practice, columns in any order and case. All or nothing: up to twenty problems
 * are listed, each with row, line and column. Participants come in the order of their first row.
 */
export function readAnswersCsv(text: string, fileName: string, pack: ModelPack): Result<ParticipantAnswers[]> {
  const file = readCsvFile(text, fileName)
  if (!file.ok) return file
  const { header, rows } = file.value
  const columns = readHeader(header, fileName)
  if (!columns.ok) return columns
  if (rows.length === 0) return failure({ place: fileName, message: 'has no answers under its header' })
  return collectAnswers(rows, columns.value, fileName, pack)
}

/**
 * Answers as CSV, practices in the model's order, with a byte order mark so that spreadsheets read it as UTF-8. Reading it again gives
 * the same answers. Participants without a name get one, and those who share a name are numbered.
 */
export function writeAnswersCsv(
  sheets: readonly ParticipantAnswers[],
  pack: ModelPack,
  options: { readonly byteOrderMark: boolean } = { byteOrderMark: true },
): string {
  const names = distinctNames(sheets)
  const rows = sheets.flatMap((sheet, index) =>
    orderedPractices(sheet, pack).flatMap((practice) => {
      const answer = sheet.answers[practice]
      return answer && hasContent(answer) ? [writeRow(names[index] ?? '', sheet.role.trim(), practice, answer)] : []
    }),
  )
  const mark = options.byteOrderMark ? '\uFEFF' : ''
  return mark + writeCsvTable([ANSWER_COLUMNS, ...rows.map((cells) => cells.map(escapeFormula))])
}

/** The position of each column. */
function readHeader(header: CsvRow, fileName: string): Result<readonly string[]> {
  const names = header.cells.map((cell) => cell.trim().toLowerCase())
  const known: readonly string[] = ANSWER_COLUMNS
  const place = csvPlace(fileName, header)
  const problems: Problem[] = [
    ...names
      .filter((name) => !known.includes(name))
      .map((name) => ({ place, message: name ? `unknown column “${name.slice(0, 60)}”` : 'a column without a name' })),
    ...known.filter((name) => !names.includes(name)).map((name) => ({ place, message: `column “${name}” is missing` })),
    ...known
      .filter((name) => names.indexOf(name) !== names.lastIndexOf(name))
      .map((name) => ({ place, message: `column “${name}” is there twice` })),
  ]
  return problems.length === 0 ? success(names) : failure(...limitProblems(problems))
}

interface Collected {
  readonly role: string
  readonly firstRow: number
  readonly answers: Map<string, { readonly answer: Answer; readonly row: number }>
}

function collectAnswers(
  rows: readonly CsvRow[],
  columns: readonly string[],
  fileName: string,
  pack: ModelPack,
): Result<ParticipantAnswers[]> {
  const practices = new Set(pack.practices.map(({ id }) => id))
  const participants = new Map<string, Collected>()
  const problems = rows.flatMap((row) => {
    if (row.cells.length !== columns.length) return [wrongWidth(row, columns.length, fileName)]
    const cells = toCells(row, columns)
    const read = readAnswerRow(cells, practices)
    const faults = [...read.faults, ...addAnswer(participants, row.row, cells, read.answer)]
    return faults.map(({ column, message }) => ({ place: csvPlace(fileName, row, column), message }))
  })
  if (problems.length > 0) return failure(...limitProblems(problems))
  return success(
    [...participants].map(([participant, { role, answers }]) => ({
      participant,
      role,
      answers: Object.fromEntries([...answers].map(([practice, { answer }]) => [practice, answer])),
    })),
  )
}

/** Adds one answer, and says where it contradicts what the participant's earlier rows said. */
function addAnswer(
  participants: Map<string, Collected>,
  row: number,
  { participant, role, practice }: AnswerCells,
  answer: Answer,
): { column: string; message: string }[] {
  const known = participants.get(participant)
  if (!known) {
    participants.set(participant, { role, firstRow: row, answers: new Map([[practice, { answer, row }]]) })
    return []
  }
  const earlier = known.answers.get(practice)
  if (!earlier) known.answers.set(practice, { answer, row })
  const who = `“${participant.slice(0, 60)}”`
  return [
    ...(earlier
      ? [{ column: 'practice', message: `${who} already answered “${practice.slice(0, 80)}” in row ${earlier.row}` }]
      : []),
    ...(role === known.role
      ? []
      : [{ column: 'role', message: `${who} has the role “${known.role.slice(0, 60)}” in row ${known.firstRow}` }]),
  ]
}

function toCells(row: CsvRow, columns: readonly string[]): AnswerCells {
  const cell = (column: string): string => unescapeFormula(row.cells[columns.indexOf(column)] ?? '')
  return {
    participant: cell('participant').trim(),
    role: cell('role').trim(),
    practice: cell('practice').trim(),
    answer: cell('answer').trim(),
    confidence: cell('confidence').trim(),
    comment: cell('comment'),
    evidence: cell('evidence'),
  }
}

function wrongWidth(row: CsvRow, expected: number, fileName: string): Problem {
  const message = `has ${row.cells.length} cells where the header has ${expected}; a cell with a comma must stand in quotation marks`
  return { place: csvPlace(fileName, row), message }
}

function writeRow(participant: string, role: string, practice: string, answer: Answer): string[] {
  const { value, confidence, comment, evidence } = answer
  return [participant, role, practice, String(value ?? ''), confidence ?? '', comment, writeEvidenceCell(evidence)]
}

/** The sheet's practices in the model's order; those the model does not know come last, and are not lost. */
function orderedPractices(sheet: ParticipantAnswers, pack: ModelPack): readonly string[] {
  const known = pack.practices.map(({ id }) => id)
  const knownSet = new Set(known)
  return [...known, ...Object.keys(sheet.answers).filter((id) => !knownSet.has(id))].filter((id) =>
    Object.hasOwn(sheet.answers, id),
  )
}

function hasContent({ value, comment, evidence }: Answer): boolean {
  return value !== null || comment.trim() !== '' || writeEvidenceCell(evidence) !== ''
}

function distinctNames(sheets: readonly ParticipantAnswers[]): readonly string[] {
  const taken = new Set<string>()
  return sheets.map(({ participant }, index) => {
    const name = participant.trim() || `Participant ${index + 1}`
    let distinct = name
    for (let number = 2; taken.has(distinct); number += 1) distinct = `${name} (${number})`
    taken.add(distinct)
    return distinct
  })
}
