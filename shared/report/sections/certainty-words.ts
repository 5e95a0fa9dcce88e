import { formatShare } from '#shared/charts/format-figures.ts'
import { describeAge } from '../describe-age.ts'
import type { Block, RichText } from '../report.ts'
import { practicesInScope, type ReportInput } from '../report-input.ts'
import { describeSpread } from './verdict-words.ts'

/** How far the figures can be trusted, on the first page. */
export function describeCertainty(input: ReportInput): RichText {
  const { score } = input
  const { rated, apply } = countRated(input)
  const age = describeAge(input, input.madeOn)
  return [
    describeProgress(input),
    `${rated} of the ${apply} practices that apply are rated; ${formatShare(score.dontKnowRate)} of all answers are “don’t know”. ${describeSpread(score)} `,
    ...(age ? [`${age} `] : []),
    'Levels are what people say they see, not an audit. How it was worked out: ',
    { text: 'Method', link: '#method' },
    '.',
  ]
}

/** Of an assessment that is still open, with a space behind it; nothing where everybody has answered everything. */
function describeProgress({ assessment, sheets }: ReportInput): string {
  const asked = assessment.practices.length * sheets.length
  const given = sheets.reduce(
    (sum, { answers }) => sum + assessment.practices.filter((id) => (answers[id]?.value ?? null) !== null).length,
    0,
  )
  if (assessment.status === 'final' || given === asked) return ''
  return `The assessment is under way: ${given} of ${asked} answers are in, and the figures are those of whoever has answered so far. `
}

/** Of the practices that apply, how many are rated. */
export function countRated(input: Pick<ReportInput, 'pack' | 'score' | 'assessment'>): {
  readonly rated: number
  readonly apply: number
} {
  const { practices } = input.score
  const apply = practicesInScope(input).filter(({ id }) => practices[id]?.applicable !== false)
  return { rated: apply.filter(({ id }) => practices[id]?.rated).length, apply: apply.length }
}

/** As for an area: below two thirds there is no figure that one should rely on [ours]. */
export function warnOfFewAnswers(input: ReportInput): readonly Block[] {
  const { rated, apply } = countRated(input)
  if (rated === 0 || rated * 3 >= apply * 2) return []
  const text = `Only ${rated} of ${apply} practices ${rated === 1 ? 'is' : 'are'} rated. Below two thirds, read every figure here as a first impression: what is missing could change it.`
  return [{ kind: 'note', tone: 'judgement', text }]
}
