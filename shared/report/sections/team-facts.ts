import { FRAMEWORK_NAMES, FRAMEWORKS } from '#shared/model/framework.ts'
import type { Team } from '#shared/model/team.ts'
import { findPractice } from '#shared/packs/practice-index.ts'
import type { Block, RichText } from '../report.ts'
import type { ReportInput } from '../report-input.ts'
import { linkPractice } from './practice-words.ts'

/** What somebody wrote about the team and this assessment, and what the team set: all of it is part of the hash. */
export function describeTeam(input: ReportInput): readonly Block[] {
  const { team, assessment } = input
  const facts: readonly (readonly [string, RichText])[] = [
    ['Team', team.description],
    ['Serves', team.customers],
    ['Goals', team.goals.join('; ')],
    ['Note', assessment.note],
    ['Targets', listTargets(input)],
    ['Critical', listCritical(input)],
    ['Weights', describeWeights(team)],
    ['Affinities', listAffinities(input)],
  ]
  const known = facts.filter(([, text]) => text.length > 0)
  if (known.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: 'The team and this assessment' },
    { kind: 'entry', title: assessment.title, facts: known.map(([label, text]) => ({ label, text })) },
  ]
}

function listTargets({ pack, team }: ReportInput): RichText {
  const { overall, dimensions, practices } = team.targets
  const parts: readonly RichText[] = [
    ...(overall === null ? [] : [`level ${overall} overall`]),
    ...pack.dimensions.flatMap(({ id, title }) => (dimensions[id] === undefined ? [] : [`${title} ${dimensions[id]}`])),
    ...pack.practices.flatMap((practice) =>
      practices[practice.id] === undefined ? [] : [[linkPractice(practice), ` ${practices[practice.id]}`]],
    ),
  ]
  return joinRich(parts)
}

function listCritical({ pack, team }: ReportInput): RichText {
  return joinRich(
    team.criticalPractices.map((id) => {
      const practice = findPractice(pack, id)
      return practice ? [linkPractice(practice)] : id
    }),
  )
}

function listAffinities({ pack, settings }: ReportInput): RichText {
  return joinRich(
    pack.practices.flatMap((practice) => {
      const own = settings.affinities[practice.id]
      if (!own) return []
      const figures = FRAMEWORKS.map((framework) => `${FRAMEWORK_NAMES[framework]} ${own[framework]}`).join(', ')
      return [[linkPractice(practice), ` (${figures})`]]
    }),
  )
}

/** Only where they are not all the same. */
function describeWeights({ weights }: Team): string {
  if (new Set(Object.values(weights)).size === 1) return ''
  return FRAMEWORKS.map((framework) => `${FRAMEWORK_NAMES[framework]} ${weights[framework]}`).join(', ')
}

function joinRich(parts: readonly RichText[]): RichText {
  return parts.flatMap((part, index) => [index === 0 ? '' : '; ', ...(typeof part === 'string' ? [part] : part)])
}
