import { assertNever } from '#shared/lib/assert-never.ts'
import { FRAMEWORK_NAMES } from '#shared/model/framework.ts'
import { LEVEL_NAMES } from '#shared/model/level.ts'
import { formatDay } from '../format-day.ts'
import type { Block, ComparisonBlock, EntryBlock, PracticeBlock, Report, RichText, TextRun } from '../report.ts'
import { writeTable } from './markdown-table.ts'

/** The report as Markdown, to be edited before it is handed on. Charts become the tables behind them. */
export function writeReportMarkdown(report: Report): string {
  const { meta } = report
  const facts = `${meta.assessment}, held on ${formatDay(meta.heldOn)}. Report of ${formatDay(meta.madeOn)}. ${meta.model}. Data ${meta.dataHash}.`
  const contents = report.sections.map(({ id, title }) => `- [${escapeText(title)}](#${id})`).join('\n')
  const sections = report.sections.map(({ id, title, blocks }) =>
    [`<a id="${id}"></a>\n\n## ${escapeText(title)}`, ...blocks.map(writeBlock)].join('\n\n'),
  )
  const parts = [`# ${escapeText(report.title)}`, escapeText(report.subtitle), escapeText(facts), contents, ...sections]
  return `${parts.join('\n\n')}\n`
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${block.id === undefined ? '' : `<a id="${block.id}"></a>\n\n`}${'#'.repeat(block.level + 1)} ${escapeText(block.text)}`
    case 'paragraph':
      return writeRich(block.text)
    case 'list':
      return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${writeRich(item)}`).join('\n')
    case 'chart':
      return [
        `**${escapeText(block.scene.title)}.** ${escapeText(block.scene.description)}`,
        writeTable(
          block.scene.table.columns,
          block.scene.table.rows.map((row) => row.map(escapeText)),
        ),
      ].join('\n\n')
    case 'figures':
      return block.figures
        .map(({ label, value, note }) =>
          `- **${escapeText(label)}: ${escapeText(value)}** ${escapeText(note ?? '')}`.trimEnd(),
        )
        .join('\n')
    case 'table':
      return [
        writeTable(
          block.columns.map(({ title }) => escapeText(title)),
          block.rows.map((row) => row.map(writeRich)),
        ),
        ...(block.caption === undefined ? [] : [escapeText(block.caption)]),
      ].join('\n\n')
    case 'note':
      return `> ${block.tone === 'judgement' ? '**Our judgement.** ' : ''}${writeRich(block.text)}`
    case 'columns':
      return block.columns
        .map(({ title, items }) =>
          [`**${escapeText(title)}**`, items.map((item) => `- ${writeRich(item)}`).join('\n')].join('\n\n'),
        )
        .join('\n\n')
    case 'entry':
      return writeEntry(block)
    case 'comparison':
      return writeComparison(block)
    case 'practice':
      return writePractice(block)
    default:
      return assertNever(block)
  }
}

function writeEntry({ id, title, aside, facts }: EntryBlock): string {
  const head = `${id === undefined ? '' : `<a id="${id}"></a>\n\n`}#### ${writeRich(title)}${aside === undefined ? '' : ` (${escapeText(aside)})`}`
  return `${head}\n\n${facts.map(({ label, text }) => `- **${escapeText(label)}:** ${writeRich(text)}`).join('\n')}`
}

function writeComparison({ rows }: ComparisonBlock): string {
  return rows
    .flatMap(({ title, cells }) => [
      `### ${escapeText(title)}`,
      ...cells.map(({ framework, statements, score, practices, next }) =>
        [
          `**${FRAMEWORK_NAMES[framework]}** (${escapeText(score)})`,
          statements.map(({ claim, text }) => `- ${escapeText(text)} (${claim})`).join('\n'),
          `${writeRich(practices)}`,
          writeRich(next),
        ].join('\n\n'),
      ),
    ])
    .join('\n\n')
}

function writePractice(block: PracticeBlock): string {
  const level = block.level === null ? 'not rated' : `${block.level} ${LEVEL_NAMES[block.level].name}`
  const answers = block.answers.map(({ participant, role, answer, confidence, comment, evidence }) => {
    const about = [role, confidence].filter((part) => part !== '').join(', ')
    const words = [comment, ...evidence.map((text) => `Evidence: ${text}`)]
      .filter((part) => part !== '')
      .map(escapeText)
    return `- **${escapeText(participant)}**${about === '' ? '' : ` (${escapeText(about)})`}: ${[escapeText(answer), ...words].reduce(joinSentences)}`
  })
  return [
    `<a id="practice-${block.id}"></a>\n\n#### ${block.no} ${escapeText(block.title)} (${level})`,
    escapeText(block.question),
    ...(block.anchor === null ? [] : [`${level}: ${escapeText(block.anchor)}`]),
    ...(block.facts.length === 0 ? [] : [escapeText(block.facts.join(' · '))]),
    answers.length === 0 ? 'Nobody has answered this.' : answers.join('\n'),
  ].join('\n\n')
}

/** Without a second full stop where somebody typed one. */
function joinSentences(text: string, next: string): string {
  return /[.!?…]$/.test(text) ? `${text} ${next}` : `${text}. ${next}`
}

function writeRich(text: RichText): string {
  return typeof text === 'string'
    ? escapeText(text)
    : text.map((run) => (typeof run === 'string' ? escapeText(run) : writeRun(run))).join('')
}

function writeRun({ text, strong, link }: TextRun): string {
  const words = strong ? `**${escapeText(text.trim())}**${text.endsWith(' ') ? ' ' : ''}` : escapeText(text)
  return link === undefined ? words : `[${words}](${link})`
}

/** One line in which nothing is read as markup: what people typed stays what they typed. */
function escapeText(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' ').replaceAll(/[\\`*_[\]<>|#]/g, '\\$&')
}
