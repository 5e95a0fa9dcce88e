import type { Assessment } from '../model/assessment.ts'
import { newTeam } from '../model/new-team.ts'
import type { Sheet } from '../model/sheet.ts'
import type { Team } from '../model/team.ts'
import type { ModelPack } from '../packs/model-pack.ts'
import type { ParticipantAnswers } from './answers-csv.ts'

/** What the core cannot know by itself. */
export interface ImportFacts {
  readonly fileName: string
  /** A moment in UTC, as ISO text. The assessment is held on its day. */
  readonly moment: string
  readonly teamId: string
  readonly assessmentId: string
  /** A new id for the sheet of the participant at this position. */
  readonly sheetIdAt: (position: number) => string
}

export interface ImportedAssessment {
  readonly team: Team
  readonly assessment: Assessment
  readonly sheets: readonly Sheet[]
}

/**
 * A team, an assessment and a sheet per participant, made from a file of answers. In scope are the practices that appear, in the
 * model's order. To add to an existing team, give its id and leave the made team aside.
 */
export function assessmentFromAnswers(
  participants: readonly ParticipantAnswers[],
  pack: ModelPack,
  facts: ImportFacts,
): ImportedAssessment {
  const title = titleFromFileName(facts.fileName)
  const answered = new Set(participants.flatMap(({ answers }) => Object.keys(answers)))
  const practices = pack.practices.map(({ id }) => id).filter((id) => answered.has(id))
  return {
    team: newTeam(title, { id: facts.teamId, moment: facts.moment }),
    assessment: {
      id: facts.assessmentId,
      teamId: facts.teamId,
      title,
      heldOn: facts.moment.slice(0, 10),
      createdAt: facts.moment,
      model: { id: pack.id, version: pack.version },
      form: practices.length === pack.practices.length ? 'full' : 'short',
      practices,
      status: 'open',
      note: '',
    },
    sheets: participants.map(({ participant, role, answers }, position) => ({
      id: facts.sheetIdAt(position),
      assessmentId: facts.assessmentId,
      participant,
      role,
      guess: null,
      answers,
    })),
  }
}

/** `exports/moj-cloud-platform.csv` → `Moj cloud platform`. */
export function titleFromFileName(fileName: string): string {
  const name = fileName.split(/[/\\]/).at(-1) ?? ''
  const words = name
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .replaceAll(/[-_\s]+/g, ' ')
    .trim()
  return words ? `${words.charAt(0).toUpperCase()}${words.slice(1)}`.slice(0, 200) : 'Imported answers'
}
