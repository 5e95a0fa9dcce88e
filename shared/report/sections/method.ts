import { checkHash } from '#shared/model/assessment-hash.ts'
import { LEVEL_NAMES, LEVELS } from '#shared/model/level.ts'
import { formatDay } from '../format-day.ts'
import type { Block, TableRow } from '../report.ts'
import type { ReportInput, SectionBuilder } from '../report-input.ts'
import { sourceHash } from '../source-hash.ts'
import { describeTeam } from './team-facts.ts'

/** How everything was worked out, so that it can be checked and repeated. */
export const buildMethod: SectionBuilder = (input) => ({
  id: 'method',
  title: 'Method',
  runsOn: true,
  blocks: [
    { kind: 'heading', level: 2, text: 'The scale' },
    {
      kind: 'table',
      columns: [
        { title: 'Level', width: 0.2 },
        { title: 'In one line', width: 0.8 },
      ],
      rows: LEVELS.map(
        (level): TableRow => [
          [{ text: `${level} ${LEVEL_NAMES[level].name}`, strong: true }],
          LEVEL_NAMES[level].meaning,
        ],
      ),
      caption:
        'The steps match CMMI and ISO/IEC 33020. Each practice has its own description of each level; people choose among these.',
    },
    { kind: 'heading', level: 2, text: 'From answers to figures' },
    { kind: 'list', items: FORMULAS },
    { kind: 'heading', level: 2, text: 'What is our judgement' },
    { kind: 'list', items: JUDGEMENTS },
    ...describeTeam(input),
    { kind: 'heading', level: 2, text: 'To repeat this report' },
    tabulateFacts(input),
  ],
})

const FORMULAS = [
  'A practice: the median of all levels given; its level is the median rounded down. Quartiles after Hyndman and Fan, type 7.',
  'An area, three figures side by side. Mean: Σ weight × median ÷ Σ weight, which assumes equal steps. Weakest: the lowest level among its practices. ISO-33020 style: the highest level that is largely or fully reached (more than half of the weight at or above it) with all lower ones fully reached (more than 85 %), capped by practices that the team marked as critical.',
  'The mix: for each framework Σ affinity × median ÷ Σ affinity over all rated practices.',
  'Agreement on a practice: van der Eijk’s A (2001). Agreement over all: Krippendorff’s α for ordinal data.',
  'Uncertainty: the people who answered are resampled. Up to eight people all combinations are counted; beyond, 2,000 are drawn with a fixed seed. Under five people only the range is shown, for one person nothing.',
  '“Does not apply” leaves the sums; for the team it counts when most say so. “Don’t know” is missing, never zero. A practice is unrated when more than half do not know, an area when less than two thirds of it is rated.',
]

const JUDGEMENTS = [
  'How strongly each practice belongs to ITIL, DevOps and SRE (its affinities), and what a level of each practice looks like.',
  'That one framework “leads” only when it is half a level ahead and first in at least 80 % of the resamples; otherwise we speak of a blend.',
  'That practices of another area count there with half weight; that a practice with agreement below 0.4 should be talked about first.',
  'That level 3 is the target where the team has set none; the effort in person-days of each action; the two weeks between the end of a period and its review.',
]

function tabulateFacts(input: ReportInput): Block {
  const { pack, assessment, score, appVersion } = input
  const { resampling } = score
  const facts: readonly (readonly [string, string])[] = [
    ['Data (SHA-256)', sourceHash(input)],
    ['Model', `${pack.title}, ${pack.id} ${pack.version}`],
    [
      'Answered with',
      `${assessment.model.id} ${assessment.model.version}, ${assessment.form === 'full' ? 'full form' : 'short form'}, ${assessment.practices.length} practices`,
    ],
    ...describeFinality(input),
    ['Resampling', describeResampling(resampling)],
    ['Trefoil', appVersion],
  ]
  return {
    kind: 'table',
    columns: [
      { title: 'What', width: 0.2 },
      { title: 'Value', width: 0.8 },
    ],
    rows: facts,
    caption:
      'The hash covers the team, the assessment, all answers and the settings. The same data, model and version give the same figures.',
  }
}

/** Since when it is final, and whether the answers are still those of then. */
function describeFinality({ assessment, sheets }: ReportInput): readonly (readonly [string, string])[] {
  const { finalised, revision = 1 } = assessment
  if (!finalised) return []
  const words = {
    matches: 'the answers are those of then',
    differs: 'THE ANSWERS ARE NOT THOSE OF THEN',
    unmarked: '',
  }[checkHash(assessment, sheets)]
  const since = `Revision ${revision}, final since ${formatDay(finalised.at.slice(0, 10))}, scored with model ${finalised.modelVersion}; ${words}`
  return [
    ['Final', since],
    ['Answers (SHA-256)', finalised.hash],
  ]
}

function describeResampling({ method, respondents, resamples, seed }: ReportInput['score']['resampling']): string {
  if (method === 'none') return `none (${respondents === 1 ? 'one person' : `${respondents} people`})`
  const made =
    method === 'enumerated'
      ? `all ${resamples} combinations`
      : `${resamples.toLocaleString('en-GB')} drawn, seed ${seed ?? '–'}`
  return `${made}, of ${respondents} people`
}
