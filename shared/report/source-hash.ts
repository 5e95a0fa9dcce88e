import { dataHash } from '#shared/lib/data-hash.ts'
import type { ReportInput } from './report-input.ts'

/**
 * Names the facts behind a report: team, assessment, sheets (in any order), what a workshop voted and agreed, affinities, and measures; not its paper,
 * day, roadmap or earlier assessments.
 */
export function sourceHash({
  team,
  assessment,
  sheets,
  session,
  settings,
  measures,
}: Pick<ReportInput, 'team' | 'assessment' | 'sheets' | 'session' | 'settings' | 'measures'>): string {
  return dataHash({
    team,
    assessment,
    sheets: [...sheets].sort((a, b) => (a.id < b.id ? -1 : 1)),
    ...(session ? { agenda: [...session.items].sort((a, b) => (a.id < b.id ? -1 : 1)) } : {}),
    affinities: settings.affinities,
    ...(measures ? { measures } : {}),
  })
}
