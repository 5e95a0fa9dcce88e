// Writes assets/samples/harbourline.trefoil.json: the story of an invented company over three assessments and one under way. The
// story stands beside it, as levels and words by practice; the spread around them is chance with a fixed seed. Run after a change: node scripts/make-sample.mjs
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { writeWorkspace } from '#shared/interchange/workspace-json.ts'
import { seededRandom } from '#shared/lib/seeded-random.ts'
import { assessmentHash } from '#shared/model/assessment-hash.ts'
import { EMPTY_WORKSPACE } from '#shared/model/empty-workspace.ts'
import { SAMPLE_MEASURES } from './sample-measures.mjs'
import { ANSWERED, GUESSES, OCTOBER, OCTOBER_COMMENTS, OCTOBER_LEVELS } from './sample-october.mjs'
import {
  COMMENTS,
  DATA_LEVELS,
  DATA_PARTICIPANTS,
  DESK_LEVELS,
  DESK_PARTICIPANTS,
  EVIDENCE,
  LEVELS,
  PARTICIPANTS,
  ROUNDS,
  TERMINAL_LEVELS,
  TERMINAL_PARTICIPANTS,
} from './sample-story.mjs'

const MODEL = new URL('../assets/models/trefoil-core/', import.meta.url)
const PACK = JSON.parse(readFileSync(new URL('pack.json', MODEL), 'utf8'))
const practices = readdirSync(new URL('practices/', MODEL))
  .map((name) => JSON.parse(readFileSync(new URL(`practices/${name}`, MODEL), 'utf8')))
  .sort((a, b) => a.no - b.no)
const random = seededRandom(20260114)

const clamp = (level) => Math.max(0, Math.min(5, level))

/** Managers see things a little rosier, operations a little darker; the rest is chance. */
function answerValue(base, { bias }, spread) {
  const drift = random() < Math.abs(bias) ? Math.sign(bias) : 0
  const noise = random() < spread ? (random() < 0.5 ? -1 : 1) : 0
  return clamp(base + drift + noise)
}

function answerOf(practice, base, person, round) {
  const told = { ...COMMENTS, ...OCTOBER_COMMENTS }[`${round}/${person.id}/${practice.id}`]
  const found = EVIDENCE[`${round}/${person.id}/${practice.id}`]
  const isUnknown = told?.value === undefined && person.blind.includes(practice.home) && random() < 0.55
  const value = told?.value ?? (isUnknown ? 'dk' : answerValue(base, person, told ? 0 : 0.3))
  return {
    value,
    confidence: value === 'dk' ? null : random() < 0.25 ? 'low' : random() < 0.6 ? 'medium' : 'high',
    comment: told?.text ?? '',
    evidence: found ? [found] : [],
  }
}

function sheetOf(assessment, person, round, levelOf) {
  return {
    id: `${assessment.id}-${person.id}`,
    assessmentId: assessment.id,
    participant: person.name,
    role: person.role,
    guess: person.guesses[round] ?? null,
    answers: Object.fromEntries(
      practices.map((practice) => [practice.id, answerOf(practice, levelOf(practice.id), person, round)]),
    ),
  }
}

function assessmentOf(id, teamId, title, heldOn, note) {
  return {
    id,
    teamId,
    title,
    heldOn,
    createdAt: `${heldOn}T09:00:00Z`,
    model: { id: PACK.id, version: PACK.version },
    form: 'full',
    practices: practices.map(({ id: practice }) => practice),
    status: 'final',
    note,
  }
}

const INTERFACE = {
  sharesService: false,
  differentTempo: false,
  otherUnit: false,
  auditDuty: false,
  hyperReliable: false,
  note: '',
}

const booking = {
  id: 'booking',
  name: 'Booking platform',
  description:
    'Builds and runs the web shop in which freight forwarders book container slots. Nine engineers, one product owner.',
  customers: 'Freight forwarders in eleven countries; inside, sales, the customer desk and terminal planning.',
  goals: [
    'Forwarders can book at any hour, also on quarter-end Fridays',
    'New tariffs go live on the day sales promised',
    'People stay: no more burnt-out on-call',
  ],
  targets: {
    overall: 3,
    dimensions: { 'sre-slo': 4, 'cams-culture': 4 },
    practices: { 'risk-based-cab': 4, 'chaos-engineering': 1, 'ai-stance-and-data-access': 2 },
  },
  weights: { itil: 1, devops: 1, sre: 1.5 },
  criticalPractices: ['monitoring-and-logging', 'incident-management'],
  createdAt: '2026-01-12T09:00:00Z',
  group: 'Digital',
  serves: [
    {
      teamId: 'desk',
      ...INTERFACE,
      differentTempo: true,
      otherUnit: true,
      note: 'The desk hears first what is broken.',
    },
  ],
}
const terminal = {
  id: 'terminal',
  name: 'Terminal operations IT',
  description: 'Keeps the yard planning and gate systems running, mostly bought software, day and night.',
  customers: 'Crane planners, gate staff and the harbour authority.',
  goals: ['The gate never closes because of IT'],
  targets: { overall: 3, dimensions: {}, practices: {} },
  weights: { itil: 1.5, devops: 1, sre: 1 },
  criticalPractices: ['service-continuity-dr'],
  createdAt: '2026-07-06T09:00:00Z',
  group: 'Terminals',
  reviewWeeks: 26,
  serves: [
    {
      teamId: 'booking',
      ...INTERFACE,
      differentTempo: true,
      otherUnit: true,
      auditDuty: true,
      note: 'Slots depend on the yard plan, which changes twice a year.',
    },
  ],
}
const data = {
  id: 'data',
  name: 'Data platform',
  description: 'Keeps the streams of bookings and ship positions on which prices and forecasts rest. Five engineers.',
  customers: 'The booking platform, pricing, and the analysts of the lines.',
  goals: ['Prices follow the market within the hour'],
  targets: { overall: 3, dimensions: {}, practices: {} },
  weights: { itil: 1, devops: 1, sre: 1 },
  criticalPractices: [],
  createdAt: '2026-03-02T09:00:00Z',
  group: 'Digital',
  serves: [
    {
      teamId: 'booking',
      ...INTERFACE,
      sharesService: true,
      hyperReliable: true,
      note: 'One repository for the price stream; both deploy it.',
    },
  ],
}
const desk = {
  id: 'desk',
  name: 'Customer desk',
  description: 'Answers forwarders by telephone and mail, and runs the ticket system for all of Harbourline.',
  customers: 'Freight forwarders; inside, every team that gets tickets.',
  goals: ['Nobody calls twice about the same thing'],
  targets: { overall: null, dimensions: {}, practices: {} },
  weights: { itil: 1, devops: 1, sre: 1 },
  criticalPractices: [],
  createdAt: '2026-03-02T09:00:00Z',
  group: 'Customer services',
}

/** What the team promised in April, and where it stood then: as the roadmap gave it on that day. */
const APRIL_PLAN = {
  'design-for-operability:2': 0,
  'automated-rollback:1': 0,
  'automated-rollback:2': 0,
  'blameless-postmortems-with-actions:3': 0,
  'continual-improvement-register:3': 1,
  'simplicity-review:2': 0,
  'value-defined-with-users:3': 1,
  'simplicity-review:3': 1,
  'end-to-end-dependency-map:2': 2,
  'runbooks:3': 2,
  'business-informed-monitoring:2': 2,
  'knowledge-and-documentation:3': 3,
  'current-state-baseline:3': 3,
}
const APRIL_LEVELS = Object.fromEntries(
  Object.keys(APRIL_PLAN).map((step) => [step.split(':')[0], LEVELS[step.split(':')[0]][1]]),
)

const assessments = ROUNDS.map(({ id, title, heldOn, note }) => assessmentOf(id, 'booking', title, heldOn, note))
const terminalAssessment = assessmentOf(
  'terminal-1',
  'terminal',
  'First look',
  '2026-07-08',
  'Two hours after the night shift, with coffee.',
)
const others = [
  assessmentOf('data-1', 'data', 'Spring', '2026-03-11', ''),
  assessmentOf('data-2', 'data', 'Summer', '2026-06-24', ''),
  assessmentOf('desk-1', 'desk', 'First look', '2026-05-06', ''),
]
const otherTeams = {
  data: [DATA_PARTICIPANTS, DATA_LEVELS],
  desk: [DESK_PARTICIPANTS, DESK_LEVELS],
}
const sheets = [
  ...assessments.flatMap((assessment, round) =>
    PARTICIPANTS.filter(({ since }) => since <= round).map((person) =>
      sheetOf(assessment, person, round, (id) => LEVELS[id][round]),
    ),
  ),
  ...TERMINAL_PARTICIPANTS.map((person) =>
    sheetOf(terminalAssessment, person, 0, (id) => TERMINAL_LEVELS[id] ?? LEVELS[id][0]),
  ),
  ...others.flatMap((assessment) => {
    const [people, levels] = otherTeams[assessment.teamId]
    const round = assessment.id.endsWith('2') ? 1 : 0
    return people.map((person) => sheetOf(assessment, person, round, (id) => levels[id]?.[round] ?? LEVELS[id][round]))
  }),
]

/** Made last, so that chance gives the rounds before it what it always gave them. */
const october = {
  ...assessmentOf(OCTOBER.id, 'booking', OCTOBER.title, OCTOBER.heldOn, OCTOBER.note),
  status: 'open',
}
const octoberSheets = PARTICIPANTS.map((person) => {
  const whole = sheetOf(october, person, 3, (id) => OCTOBER_LEVELS[id] ?? LEVELS[id][2])
  const answers = Object.entries(whole.answers).slice(0, ANSWERED[person.id] ?? 0)
  return { ...whole, guess: GUESSES[person.id] ?? null, answers: Object.fromEntries(answers) }
})

/** A round that is over is closed, as of its own afternoon. */
function finalised(assessment) {
  const own = sheets.filter(({ assessmentId }) => assessmentId === assessment.id)
  return {
    ...assessment,
    finalised: {
      at: `${assessment.heldOn}T16:00:00Z`,
      modelVersion: PACK.version,
      hash: assessmentHash(assessment, own),
    },
  }
}

const workspace = {
  ...EMPTY_WORKSPACE,
  settings: { name: 'Harbourline (sample)', paper: 'a4', affinities: {} },
  teams: [booking, terminal, data, desk],
  assessments: [...[...assessments, terminalAssessment, ...others].map(finalised), october],
  sheets: [...sheets, ...octoberSheets],
  plans: [
    {
      id: 'plan-booking',
      teamId: 'booking',
      capacity: 30,
      periods: 4,
      periodWeeks: 13,
      startsOn: '2026-07-20',
      maxSteps: 3,
      notes: {
        'toil-cap:2': {
          owner: 'Grace Lindqvist',
          note: 'Start with the tariff reloads: they cost Grace a day a week.',
        },
        'design-for-operability:2': {
          progress: { state: 'done', on: '2026-06-12' },
          measured: { before: 11, after: 4, better: 'lower' },
          owner: 'Amara Okafor',
        },
        'automated-rollback:1': {
          progress: { state: 'done', on: '2026-05-28' },
          measuredBy: { metric: 'recovery-time', serviceId: 'booking-service' },
        },
        'simplicity-review:2': {
          progress: { state: 'done', on: '2026-07-02' },
          note: 'We held two reviews, then the summer came.',
        },
        'automated-rollback:2': { progress: { state: 'in-progress' }, pinnedTo: 0, owner: 'Amara Okafor' },
        'agreed-slos:4': { goal: 'Forwarders can book at any hour, also on quarter-end Fridays', owner: 'Dilek Aydın' },
      },
    },
  ],
  milestones: [
    {
      id: 'milestone-tariffs',
      teamId: 'booking',
      title: 'Winter tariffs',
      needBy: '2026-11-02',
      goal: 'New tariffs go live on the day sales promised',
      needs: ['optimize-before-automate:2', 'automated-rollback:2'],
    },
    {
      id: 'milestone-campaign',
      teamId: 'booking',
      title: 'Sales campaign in South America',
      needBy: '2027-03-01',
      goal: 'Forwarders can book at any hour, also on quarter-end Fridays',
      needs: [],
    },
    {
      id: 'milestone-customs',
      teamId: 'booking',
      title: 'Customs papers in the booking',
      needBy: '2027-05-03',
      goal: 'Forwarders can book at any hour, also on quarter-end Fridays',
      needs: ['agreed-slos:4', 'simplicity-review'],
    },
  ],
  baselines: [
    {
      id: 'baseline-april',
      teamId: 'booking',
      name: 'As agreed in April',
      frozenOn: '2026-04-17',
      startsOn: '2026-04-13',
      periodWeeks: 13,
      periodOf: APRIL_PLAN,
      levels: APRIL_LEVELS,
    },
  ],
  ...SAMPLE_MEASURES,
}

writeFileSync(new URL('../assets/samples/harbourline.trefoil.json', import.meta.url), writeWorkspace(workspace))
