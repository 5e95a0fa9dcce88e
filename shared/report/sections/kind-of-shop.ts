import { formatMedian } from '#shared/charts/format-figures.ts'
import { drawFrameworkBars } from '#shared/charts/framework-bars.ts'
import { drawMixTernary } from '#shared/charts/mix-ternary.ts'
import { drawPerceivedComputed } from '#shared/charts/perceived-computed.ts'
import { FRAMEWORK_NAMES, FRAMEWORKS, type Framework, type Verdict } from '#shared/model/framework.ts'
import type { Block, RichText, TableRow } from '../report.ts'
import { practicesInScope, type ReportInput, type SectionBuilder } from '../report-input.ts'
import { tabulateLooks } from './over-time.ts'
import { linkPractice } from './practice-words.ts'
import { describeSpread, describeStability, describeVerdict } from './verdict-words.ts'

/** What kind of shop it is (S1): the mix, what people guessed, and what pulls each score. */
export const buildKindOfShop: SectionBuilder = (input) => {
  const { mix } = input.score
  return {
    id: 'kind-of-shop',
    title: 'What kind of shop is this?',
    blocks: [
      { kind: 'paragraph', tone: 'lead', text: describeVerdict(input.score) },
      ...drawMix(input),
      ...perceived(input),
      ...tabulateLooks(input),
      { kind: 'heading', level: 2, text: 'What pulls each score' },
      {
        kind: 'paragraph',
        text: 'A framework’s score is the mean of the medians of all practices, each weighted by how strongly it belongs to that framework.',
      },
      ...(mix.first === null ? [] : [{ kind: 'note', tone: 'judgement', text: describeStability(mix) } as const]),
      pulls(input),
    ],
  }
}

/** Nothing where no practice is rated: an empty chart says less than the sentence above. */
function drawMix(input: ReportInput): readonly Block[] {
  const { mix } = input.score
  if (mix.first === null) return []
  return [
    {
      kind: 'chart',
      scene: drawFrameworkBars({ ...mix, intervalLabel: nameInterval(input) }),
      caption: describeSpread(input.score),
    },
    { kind: 'chart', width: 0.8, scene: drawMixTernary({ ...mix, guesses: countGuesses(input) }) },
  ]
}

function nameInterval({ score }: ReportInput): string {
  return { none: 'No spread', range: 'Range', interval: 'Interval' }[score.resampling.label]
}

function countGuesses({ sheets }: ReportInput): Readonly<Record<Verdict, number>> {
  const count = (kind: Verdict) => sheets.filter(({ guess }) => guess?.kind === kind).length
  return { itil: count('itil'), devops: count('devops'), sre: count('sre'), blend: count('blend') }
}

function perceived({ sheets, score }: ReportInput): readonly Block[] {
  const guesses = sheets.flatMap(({ guess }) => (guess ? [guess] : []))
  const heading: Block = { kind: 'heading', level: 2, text: 'Perceived against computed' }
  if (guesses.length === 0)
    return [
      heading,
      {
        kind: 'paragraph',
        text: 'Nobody wrote down a guess before the first question, so there is nothing to compare the answers with.',
      },
    ]
  const computed = score.mix.verdict
  return [
    heading,
    {
      kind: 'paragraph',
      text: 'Before the first question each person wrote down in private what kind of shop they think this is, and how sure they are.',
    },
    { kind: 'chart', scene: drawPerceivedComputed({ guesses, computed }) },
  ]
}

/** For each framework the practices with the greatest weight: what lifts it, and what holds it down. */
function pulls(input: ReportInput): Block {
  const rows = FRAMEWORKS.map(
    (framework): TableRow => [
      [{ text: FRAMEWORK_NAMES[framework], strong: true, framework }],
      listPulls(input, framework, 'up'),
      listPulls(input, framework, 'down'),
    ],
  )
  return {
    kind: 'table',
    columns: [
      { title: 'Framework', width: 0.14 },
      { title: 'Lifted most by', width: 0.43 },
      { title: 'Held down most by', width: 0.43 },
    ],
    rows,
  }
}

/** By affinity × distance from the framework's score: the share of the score that would go if the practice did. */
function listPulls(input: ReportInput, framework: Framework, way: 'up' | 'down'): RichText {
  const mean = input.score.mix.scores[framework]
  if (mean === null) return 'Nothing is rated.'
  const sign = way === 'up' ? 1 : -1
  const pulled = practicesInScope(input)
    .flatMap((practice) => {
      const found = input.score.practices[practice.id]
      if (!found?.rated || found.median === null) return []
      const affinity = (input.settings.affinities[practice.id] ?? practice.affinity)[framework]
      return [{ practice, median: found.median, pull: sign * affinity * (found.median - mean) }]
    })
    .filter(({ pull }) => pull > 0)
    .sort((a, b) => b.pull - a.pull)
    .slice(0, 4)
  if (pulled.length === 0) return 'Nothing stands out.'
  return pulled.flatMap(({ practice, median }, index) => [
    index === 0 ? '' : '; ',
    linkPractice(practice),
    ` ${formatMedian(median)}`,
  ])
}
