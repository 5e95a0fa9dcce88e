import { LEVEL_NAMES, LEVELS } from '#shared/model/level.ts'
import { INKS, TEXT } from '#shared/report/pdf/theme.ts'
import type { PracticeAnswer, PracticeBlock } from '#shared/report/report.ts'
import type { Place, TextColumn, TextStyle } from './text-column.ts'

const WORDS: TextStyle = { fontSize: 8.4, lineHeight: 1.45, color: INKS.text }
const ASIDE = 96
const INDENT = 30

/** A practice with its question, level, distribution, facts, and every answer with comment and evidence. */
export function paintPractice(column: TextColumn, block: PracticeBlock): void {
  const middle = { x: column.x + INDENT, width: column.width - INDENT - ASIDE }
  column.keep(110)
  column.document.addNamedDestination(`practice-${block.id}`)
  column.rule(INKS.rule, 0.5)
  column.moveDown(7)
  const top = column.document.y
  paintAside(column, block, { x: column.x + column.width - ASIDE + 14, width: ASIDE - 14 })
  const asideEnd = column.document.y
  column.document.y = top
  paintChip(column, block)
  column.document.y = top
  column.write([block.title, { text: `  ${block.no}` }], TEXT.heading3, middle)
  column.write(block.question, { ...WORDS, color: INKS.muted }, middle)
  if (block.anchor !== null && block.level !== null) {
    const name = `${block.level} ${LEVEL_NAMES[block.level].name}: `
    column.write([{ text: name, strong: true }, block.anchor], WORDS, middle)
  }
  column.document.y = Math.max(asideEnd, column.document.y)
  paintAnswers(column, block.answers)
  column.moveDown(15)
}

function paintChip({ document, x }: TextColumn, { level }: PracticeBlock): void {
  document.roundedRect(x, document.y, 18, 18, 3).fill(level === null ? INKS.surface : INKS[`level${level}`])
  document
    .font('sans-600')
    .fontSize(9)
    .fillColor(level === null ? INKS.faint : INKS[`onLevel${level}`])
  document.text(level === null ? '–' : String(level), x, document.y + 4, { width: 18, align: 'center' })
}

function paintAside(column: TextColumn, { distribution, facts }: PracticeBlock, place: Place): void {
  const most = Math.max(1, ...distribution)
  const { document } = column
  if (distribution.reduce((sum, count) => sum + count, 0) > 1) {
    const foot = document.y + 16
    for (const level of LEVELS) {
      const height = ((distribution[level] ?? 0) / most) * 16
      document.rect(place.x + level * 13, foot - height, 11, height).fill(INKS.level5)
      document.rect(place.x + level * 13, foot, 11, 1).fill(INKS.line)
    }
    document.y = foot + 5
  }
  for (const fact of facts) column.write(fact, { ...TEXT.small, align: 'right' }, place)
}

function paintAnswers(column: TextColumn, answers: readonly PracticeAnswer[]): void {
  const bare = answers.filter(({ comment, evidence }) => comment === '' && evidence.length === 0)
  for (const answer of answers) if (!bare.includes(answer)) paintAnswer(column, answer)
  if (bare.length === 0) return
  const names = bare.map(
    ({ participant, role, answer, confidence }) => `${participant} (${role}, ${confidence}): ${answer}`,
  )
  const place = { x: column.x + INDENT, width: column.width - INDENT }
  column.keep(column.heightOf(names.join('; '), TEXT.quiet, place))
  column.write(names.join('; '), TEXT.quiet, place)
}

function paintAnswer(
  column: TextColumn,
  { participant, role, confidence, answer, comment, evidence }: PracticeAnswer,
): void {
  const words = [{ text: answer, strong: true }, `. ${comment}`, ...evidence.map((text) => `\nEvidence: ${text}`)]
  const place = { x: column.x + INDENT + 104, width: column.width - INDENT - 104 }
  column.keep(column.heightOf(words, WORDS, place) + 5)
  column.moveDown(5)
  const { y } = column.document
  column.write([{ text: participant, strong: true }, `\n${role}, ${confidence}`], WORDS, {
    x: column.x + INDENT,
    width: 94,
  })
  const nameEnd = column.document.y
  column.document.y = y
  column.write(words, WORDS, place)
  column.document.y = Math.max(nameEnd, column.document.y)
}
