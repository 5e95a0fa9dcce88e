import { EMPTY_WORKSPACE } from '#shared/model/empty-workspace.ts'
import type { Workspace } from '#shared/model/workspace.ts'
import { anAnswer, anAssessment, aSheet, aTeam } from '#test/fixtures/records.ts'

const TEAMS = 10
const ASSESSMENTS_OF_ONE = 15
const PARTICIPANTS = 50

/** 150 assessments × 50 participants × the practices given: with 70 of them 525,000 answers, about 50 MB. `word` is in every comment. */
export function largeWorkspace(practices: readonly string[], word: string): Workspace {
  const teams = Array.from({ length: TEAMS }, (_, n) => aTeam({ id: `team-${n}`, name: `Team ${n}` }))
  const assessments = teams.flatMap((team) =>
    Array.from({ length: ASSESSMENTS_OF_ONE }, (_, n) =>
      anAssessment({ id: `${team.id}-${n}`, teamId: team.id, title: `Look ${n + 1}`, practices: [...practices] }),
    ),
  )
  const sheets = assessments.flatMap(({ id }, index) =>
    Array.from({ length: PARTICIPANTS }, (_, n) =>
      aSheet({
        id: `${id}-${n}`,
        assessmentId: id,
        participant: `Person ${n + 1}`,
        answers: Object.fromEntries(practices.map((practice, at) => [practice, answerAt(index + n + at, word)])),
      }),
    ),
  )
  return { ...EMPTY_WORKSPACE, teams, assessments, sheets }
}

function answerAt(number: number, word: string) {
  return anAnswer((number % 6) as 0 | 1 | 2 | 3 | 4 | 5, { comment: `${number} ${word}` })
}
