import { makeId } from '#shared/lib/ids.ts'
import { addDays } from '#shared/lib/iso-days.ts'
import { type Random, seededRandom } from '#shared/lib/seeded-random.ts'
import type { Answer } from '#shared/model/answer.ts'
import type { Assessment } from '#shared/model/assessment.ts'
import type { Level } from '#shared/model/level.ts'
import { EVEN_WEIGHTS, NO_TARGETS } from '#shared/model/new-team.ts'
import { ROLES } from '#shared/model/roles.ts'
import type { Sheet } from '#shared/model/sheet.ts'
import type { Team } from '#shared/model/team.ts'
import type { ModelPack } from '#shared/packs/model-pack.ts'

const TEAMS = 40
const QUARTERS = 12
const PRACTICES = 60
const PARTICIPANTS = 8
const COMMENT = 'Two of our five services do this; the others still wait for the team that owns them to say so.'

export interface AssessmentWithSheets {
  readonly assessment: Assessment
  readonly sheets: readonly Sheet[]
}

/** The teams that the assessments belong to. */
export function makeTeams(): readonly Team[] {
  return Array.from({ length: TEAMS }, (_, place) => makeTeam(`team-${place}`, `Team ${place + 1}`))
}

/** One team without a word said about it. */
export function makeTeam(id: string, name: string): Team {
  return {
    id,
    name,
    description: '',
    customers: '',
    goals: [],
    targets: NO_TARGETS,
    weights: EVEN_WEIGHTS,
    criticalPractices: [],
    createdAt: '2024-01-01T00:00:00Z',
  }
}

/** Assessments of eight participants and sixty practices, all answered, in turn of the forty teams; every tenth answer has a comment. */
export function* makeAssessments(pack: ModelPack, count: number): Generator<AssessmentWithSheets> {
  const random = seededRandom(7)
  const practices = pack.practices.slice(0, PRACTICES).map(({ id }) => id)
  for (let place = 0; place < count; place += 1) {
    const assessment = makeAssessment(pack, practices, `team-${place % TEAMS}`, Math.floor(place / TEAMS))
    yield {
      assessment: { ...assessment, id: `assessment-${place}` },
      sheets: Array.from({ length: PARTICIPANTS }, (_, seat) => ({
        ...makeSheet(makeId(random), `assessment-${place}`, seat),
        answers: Object.fromEntries(practices.map((practice) => [practice, makeAnswer(random)])),
      })),
    }
  }
}

/** Every team with twelve quarters of the short form, answered by four. */
export function* makePortfolio(pack: ModelPack, teams: number): Generator<AssessmentWithSheets> {
  const random = seededRandom(11)
  for (let place = 0; place < teams * QUARTERS; place += 1) {
    const id = `quarter-${place}`
    const assessment = makeAssessment(pack, pack.shortForm, `team-${place % teams}`, Math.floor(place / teams))
    yield {
      assessment: { ...assessment, id, form: 'short' },
      sheets: Array.from({ length: 4 }, (_, seat) => ({
        ...makeSheet(makeId(random), id, seat),
        answers: Object.fromEntries(pack.shortForm.map((practice) => [practice, makeAnswer(random)])),
      })),
    }
  }
}

/** An assessment that one person is about to answer. */
export function makeOpenAssessment(pack: ModelPack): AssessmentWithSheets {
  const practices = pack.practices.slice(0, PRACTICES).map(({ id }) => id)
  const assessment = { ...makeAssessment(pack, practices, 'team-open', 0), id: 'assessment-open' }
  return { assessment, sheets: [makeSheet('sheet-open', 'assessment-open', 0)] }
}

function makeAssessment(pack: ModelPack, practices: readonly string[], teamId: string, round: number): Assessment {
  const heldOn = addDays('2020-01-06', round * 91)
  return {
    id: '',
    teamId,
    title: `Assessment ${round + 1}`,
    heldOn,
    createdAt: `${heldOn}T09:00:00Z`,
    model: { id: pack.id, version: pack.version },
    form: 'full',
    practices: [...practices],
    status: 'open',
    note: '',
  }
}

function makeSheet(id: string, assessmentId: string, seat: number): Sheet {
  return {
    id,
    assessmentId,
    participant: `Person ${seat + 1}`,
    role: ROLES[seat % ROLES.length] ?? 'other',
    guess: { kind: 'blend', confidence: 'medium' },
    answers: {},
  }
}

function makeAnswer(random: Random): Answer {
  const kind = random()
  return {
    value: kind < 0.04 ? 'dk' : kind < 0.05 ? 'na' : (Math.floor(random() * 6) as Level),
    confidence: 'medium',
    comment: random() < 0.1 ? COMMENT : '',
    evidence: [],
  }
}
