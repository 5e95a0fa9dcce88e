import { FRAMEWORK_NAMES, FRAMEWORKS, VERDICT_NAMES } from '#shared/model/framework.ts'
import type { AssessmentScore } from '#shared/scoring/assessment-score.ts'
import { compareRoles, SMALLEST_GROUP } from '#shared/scoring/role-gaps.ts'
import { scoreAssessment } from '#shared/scoring/score-assessment.ts'
import type { CliInput } from './read-input.ts'
import { formatTable } from './text-table.ts'

const UNRATED_NOTE = 'In parentheses: less than two thirds of its practices are rated, so the figure says little.'

/** The score of an input, with its team's critical practices and its workspace's affinities. */
export function scoreInput(input: CliInput): AssessmentScore {
  return scoreAssessment(input.pack, input.assessment, input.sheets, {
    criticalPractices: input.team.criticalPractices,
    affinities: input.settings.affinities,
  })
}

/** What `score --json` prints; the form is part of the command line's contract. */
export function scoreAsJson({ assessment, sheets }: CliInput, score: AssessmentScore): object {
  return {
    practices: mapValues(score.practices, (practice) => ({
      n: practice.n,
      median: practice.median,
      level: practice.level,
      q1: practice.q1,
      q3: practice.q3,
      distribution: practice.distribution,
      agreement: practice.agreement,
      dontKnow: practice.dontKnow,
      notApplicable: practice.notApplicable,
      rated: practice.rated,
      applicable: practice.applicable,
      bounds: practice.bounds && [practice.bounds.lo, practice.bounds.hi],
    })),
    dimensions: mapValues(score.dimensions, (dimension) => ({
      mean: dimension.mean,
      weakest: dimension.weakest,
      iso33020: dimension.iso33020,
      interval: dimension.interval && [dimension.interval.lo, dimension.interval.hi],
      rated: dimension.rated,
      coverage: dimension.coverage,
      bounds: dimension.bounds && [dimension.bounds.lo, dimension.bounds.hi],
    })),
    mix: {
      ...score.mix.scores,
      verdict: score.mix.verdict,
      coverage: score.mix.coverage,
      probabilityFirst: score.mix.probabilityFirst,
      first: score.mix.first,
      lead: score.mix.lead,
      verdictStability: score.mix.verdictStability,
    },
    alpha: score.alpha,
    respondents: score.respondents,
    byRole: compareRoles(assessment.practices, sheets),
    dontKnowRate: score.dontKnowRate,
    resampling: score.resampling,
  }
}

/** The same for a person: the mix, the dimensions, and every practice with its answers. */
export function scoreAsText(input: CliInput, score: AssessmentScore): string {
  return [
    describeMix(input, score),
    dimensionTable(input, score),
    practiceTable(input, score),
    ...roleTable(input),
  ].join('\n\n')
}

function describeMix({ team, assessment }: CliInput, score: AssessmentScore): string {
  return [
    `${team.name}: ${assessment.title}, ${assessment.heldOn}`,
    `Kind of shop: ${describeVerdict(score)}`,
    `Krippendorff’s alpha, ordinal: ${score.alpha === null ? 'undefined' : score.alpha.toFixed(3)}`,
  ].join('\n')
}

function describeVerdict({ mix, respondents, resampling }: AssessmentScore): string {
  if (mix.first === null) return 'unknown. No practice is rated: nobody gave a level, or too many did not know.'
  const scores = FRAMEWORKS.map((framework) => `${FRAMEWORK_NAMES[framework]} ${figure(mix.scores[framework])}`)
  const sureness =
    respondents < 2
      ? 'One respondent: no spread can be shown.'
      : `${FRAMEWORK_NAMES[mix.first]} is first in ${Math.round(100 * mix.probabilityFirst)} % of the resamples of ${respondents} respondents (${resampling.method}).`
  const verdict =
    mix.verdict === null
      ? `too early to say, ${mix.coverage.rated} of ${mix.coverage.applicable} practices rated`
      : VERDICT_NAMES[mix.verdict]
  return `${verdict} (${scores.join(', ')}). ${sureness}`
}

function dimensionTable({ pack }: CliInput, score: AssessmentScore): string {
  const rows = pack.dimensions.flatMap(({ id, title }) => {
    const dimension = score.dimensions[id]
    if (!dimension) return []
    const { interval, coverage, rated } = dimension
    return [
      [
        title,
        rated || dimension.mean === null ? figure(dimension.mean) : `(${figure(dimension.mean)})`,
        interval ? `${figure(interval.lo)}–${figure(interval.hi)}` : '–',
        String(dimension.weakest ?? '–'),
        String(dimension.iso33020 ?? '–'),
        `${Math.round(100 * coverage)} %`,
      ],
    ]
  })
  const spread = score.resampling.label === 'range' ? 'Range' : 'Interval'
  const table = formatTable(['Dimension', 'Mean', spread, 'Weakest', 'ISO 33020', 'Rated'], rows)
  return rows.some(([, mean]) => mean?.startsWith('(')) ? `${table}\n${UNRATED_NOTE}` : table
}

function practiceTable({ pack }: CliInput, score: AssessmentScore): string {
  const rows = pack.practices.flatMap(({ id, title }) => {
    const practice = score.practices[id]
    if (!practice) return []
    return [
      [
        title,
        figure(practice.median),
        String(practice.n),
        practice.distribution.join(' '),
        practice.agreement === null ? '–' : practice.agreement.toFixed(2),
        String(practice.dontKnow),
        String(practice.notApplicable),
      ],
    ]
  })
  return formatTable(['Practice', 'Median', 'n', 'Answers 0–5', 'Agreement', 'Don’t know', 'N/A'], rows)
}

/** Medians of roles that three or more people answered in, where they differ by a level. */
function roleTable({ pack, assessment, sheets }: CliInput): readonly string[] {
  const compared = compareRoles(assessment.practices, sheets)
  const gaps = compared?.gaps.filter(({ gap }) => gap >= 1) ?? []
  if (!compared || gaps.length === 0) return []
  const head = ['Between roles', ...compared.roles.map(({ role, people }) => `${role} (${people})`), 'Gap']
  const rows = gaps.map(({ practice, medians, gap }) => [
    pack.practices.find(({ id }) => id === practice)?.title ?? practice,
    ...medians.map(figure),
    figure(gap),
  ])
  return [`${formatTable(head, rows)}\nRoles of fewer than ${SMALLEST_GROUP} people are not shown by themselves.`]
}

function figure(value: number | null): string {
  return value === null ? '–' : value.toFixed(1)
}

function mapValues<In, Out>(record: Readonly<Record<string, In>>, map: (value: In) => Out): Record<string, Out> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]))
}
