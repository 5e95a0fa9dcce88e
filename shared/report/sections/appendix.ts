import { formatAgreement, formatMedian } from '#shared/charts/format-figures.ts'
import { drawPracticeHeatmap } from '#shared/charts/practice-heatmap.ts'
import type { Answer } from '#shared/model/answer.ts'
import { LEVEL_NAMES, type Level } from '#shared/model/level.ts'
import type { Practice } from '#shared/packs/model-pack.ts'
import { resolveTarget } from '#shared/scoring/find-gaps.ts'
import { formatDay } from '../format-day.ts'
import type { Block, PracticeAnswer, PracticeBlock, PracticeFinding } from '../report.ts'
import { practicesInScope, type ReportInput, type SectionBuilder } from '../report-input.ts'
import { nextAction } from './practice-words.ts'

/** Every practice with its question and every answer, comment and piece of evidence: nothing that was typed is lost. */
export const buildAppendix: SectionBuilder = (input) => {
  const groups = groupByHome(input)
  if (groups.length === 0) return null
  return {
    id: 'appendix',
    title: 'All practices, all answers',
    blocks: [
      {
        kind: 'paragraph',
        text: 'Every practice with its question, the level it reached, what one sees at that level, and every answer with its comment and evidence.',
      },
      ...drawOverviews(input),
      ...groups.flatMap(({ title, practices }): readonly Block[] => [
        { kind: 'heading', level: 2, text: title },
        ...practices.map((practice) => describePractice(input, practice)),
      ]),
    ],
  }
}

/** As on the screen. */
const CONFIDENCE_WORDS = { low: 'not sure', medium: 'fairly sure', high: 'sure' } as const
const COLUMNS = 3
/** Rows of practices in one chart: what fits on a page. */
const MOST_ROWS = 15

interface HomeGroup {
  readonly id: string
  readonly title: string
  readonly practices: readonly Practice[]
}

/** Practices under the dimension in which they count in full, in the model's order. */
function groupByHome(input: ReportInput): readonly HomeGroup[] {
  const scope = practicesInScope(input)
  return input.pack.dimensions
    .map(({ id, title }) => ({ id, title, practices: scope.filter(({ home }) => home === id) }))
    .filter(({ practices }) => practices.length > 0)
}

/** All practices at a glance, in as many charts as fit on a page each. */
function drawOverviews(input: ReportInput): readonly Block[] {
  const charts: HomeGroup[][] = []
  let rows = MOST_ROWS
  for (const group of groupByHome(input)) {
    rows += Math.ceil(group.practices.length / COLUMNS)
    const last = charts.at(-1)
    if (last && rows <= MOST_ROWS) {
      last.push(group)
      continue
    }
    charts.push([group])
    rows = Math.ceil(group.practices.length / COLUMNS)
  }
  return charts.map((groups) => ({ kind: 'chart', scene: drawGroups(input, groups) }))
}

function drawGroups({ score }: ReportInput, groups: readonly HomeGroup[]) {
  return drawPracticeHeatmap({
    columns: COLUMNS,
    titles: true,
    groups: groups.map(({ title, practices }) => ({
      title,
      practices: practices.map(({ id, title: name }) => {
        const own = score.practices[id]
        const level = own?.rated ? own.level : null
        return { id, title: name, level, applicable: own?.applicable ?? true, agreement: own?.agreement ?? null }
      }),
    })),
  })
}

function describePractice(input: ReportInput, practice: Practice): PracticeBlock {
  const score = input.score.practices[practice.id]
  const level = score?.rated ? score.level : null
  return {
    kind: 'practice',
    id: practice.id,
    no: practice.no,
    title: practice.title,
    question: practice.question,
    level,
    facts: listFacts(input, practice),
    finding: findingOf(input, practice, level),
    distribution: score?.distribution ?? [0, 0, 0, 0, 0, 0],
    anchor: practice.anchors.find((anchor) => anchor.level === level)?.text ?? null,
    answers: listAnswers(input, practice),
  }
}

function listFacts({ score, team }: ReportInput, practice: Practice): readonly string[] {
  const own = score.practices[practice.id]
  if (!own) return []
  const { target, targetFrom } = resolveTarget(practice, team.targets)
  return [
    ...(own.applicable ? (own.rated ? [] : ['Not rated']) : ['Does not apply']),
    ...(own.n > 1 && own.median !== null ? [`Median ${formatMedian(own.median)}`] : []),
    ...(own.agreement === null ? [] : [`Agreement ${formatAgreement(own.agreement)}`]),
    ...(practice.style ? ['A style, without target'] : targetFrom === 'assumed' ? [] : [`Target ${target}`]),
  ]
}

function findingOf({ pack, score, team }: ReportInput, practice: Practice, level: Level | null): PracticeFinding {
  const own = score.practices[practice.id]
  const { target, targetFrom } = resolveTarget(practice, team.targets)
  const gap = level === null || practice.style ? null : Math.max(0, target - level)
  return {
    area: pack.dimensions.find(({ id }) => id === practice.home)?.title ?? practice.home,
    n: own?.n ?? 0,
    dontKnow: own?.dontKnow ?? 0,
    notApplicable: own?.notApplicable ?? 0,
    median: own?.median ?? null,
    target: practice.style ? null : target,
    targetIsAssumed: targetFrom === 'assumed',
    gap,
    agreement: own?.agreement ?? null,
    next: level !== null && gap !== null && gap > 0 ? (nextAction(practice, level) ?? '') : '',
  }
}

function listAnswers({ sheets }: ReportInput, practice: Practice): readonly PracticeAnswer[] {
  return sheets.flatMap(({ participant, role, answers }) => {
    const answer = answers[practice.id]
    if (!answer || !hasContent(answer)) return []
    return [
      {
        participant: participant === '' ? 'No name' : participant,
        role,
        answer: nameValue(answer),
        confidence: answer.confidence === null ? '' : CONFIDENCE_WORDS[answer.confidence],
        comment: answer.comment.trim(),
        evidence: answer.evidence.map(({ text, date, owner }) =>
          [text, date === null ? '' : formatDay(date), owner].filter((part) => part !== '').join(', '),
        ),
      },
    ]
  })
}

function hasContent({ value, comment, evidence }: Answer): boolean {
  return value !== null || comment.trim() !== '' || evidence.length > 0
}

function nameValue({ value }: Answer): string {
  if (value === null) return 'No answer yet'
  if (value === 'na') return 'Does not apply'
  return value === 'dk' ? 'Don’t know' : `${value} ${LEVEL_NAMES[value].name}`
}
