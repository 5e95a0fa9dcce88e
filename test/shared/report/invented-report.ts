import { seededRandom } from '#shared/lib/seeded-random.ts'
import type { Answer } from '#shared/model/answer.ts'
import { EVEN_WEIGHTS, NO_TARGETS } from '#shared/model/new-team.ts'
import type { Sheet } from '#shared/model/sheet.ts'
import type { ReportInput } from '#shared/report/report-input.ts'
import { loadCorePack } from '#test/load-core-pack.ts'
import { completeInput } from './moj-report.ts'

const NAMES = [
  'Ada',
  'Βασίλης',
  'Chidi',
  'Дарья',
  'Edgar',
  'Ffion',
  'Guðrún',
  'Hà',
  'Ines',
  'Jürgen',
  'Khadija',
  'Łukasz',
]
const ROLES = ['dev', 'ops', 'SRE']
const LONG = [
  'We do this in the payment team, but nobody else has heard of it; when Sandra was on leave it stopped for six weeks and no alert told us, because the job that sends the report had been switched off with the old cluster.',
  'Το κάνουμε μόνο όταν το θυμηθεί κάποιος, και τα αποτελέσματα μένουν σε ένα αρχείο που δεν ανοίγει κανείς. Χρειάζεται υπεύθυνος.',
  'Мы договорились об этом весной, но после перехода на новую платформу никто не проверял, работает ли оно до сих пор. Нужен владелец.',
]

interface InventedTeam {
  readonly people: number
  /** Share of answers with a comment, 0 to 1. */
  readonly comments: number
}

/** Made-up answers that depend on nothing but the numbers given: several people in three roles, guesses, evidence, targets. */
export function inventedInput({ people, comments }: InventedTeam): ReportInput {
  const pack = loadCorePack()
  const random = seededRandom(people)
  const sheets = Array.from(
    { length: people },
    (_, index): Sheet => ({
      id: `sheet-${index}`,
      assessmentId: 'invented',
      participant: NAMES[index % NAMES.length] ?? '',
      role: ROLES[index % ROLES.length] ?? '',
      guess: {
        kind: (['devops', 'blend', 'itil', 'devops'] as const)[index % 4] ?? 'blend',
        confidence: index % 2 === 0 ? 'high' : 'low',
      },
      answers: Object.fromEntries(
        pack.practices.map(({ id, no }) => [id, inventAnswer(no, index % 3, random, comments)]),
      ),
    }),
  )
  return completeInput({
    pack,
    team: {
      id: 'invented',
      name: 'Harbour payments',
      description: '',
      customers: 'harbour masters and two banks',
      goals: ['Release every week without weekend work'],
      targets: { ...NO_TARGETS, overall: 3, practices: { 'agreed-slos': 4 } },
      weights: EVEN_WEIGHTS,
      criticalPractices: [],
      createdAt: '2026-01-05T09:00:00Z',
    },
    assessment: {
      id: 'invented',
      teamId: 'invented',
      title: 'Autumn 2026',
      heldOn: '2026-08-28',
      createdAt: '2026-08-28T09:00:00Z',
      model: { id: pack.id, version: pack.version },
      form: 'full',
      practices: pack.practices.map(({ id }) => id),
      status: 'final',
      note: '',
    },
    sheets,
  })
}

function inventAnswer(no: number, role: number, random: () => number, comments: number): Answer {
  const lean = no % 9 === 0 ? role * 2 : 0
  const level = Math.max(
    0,
    Math.min(5, Math.round(1.4 + ((no * 7) % 5) / 2 + (random() - 0.5) * (no % 4) + lean - 1)),
  ) as 0 | 1 | 2 | 3 | 4 | 5
  const kind = random()
  return {
    value: kind < 0.05 ? 'dk' : kind < 0.06 ? 'na' : level,
    confidence: (['low', 'medium', 'high'] as const)[Math.floor(random() * 3)] ?? null,
    comment: random() < comments ? (LONG[Math.floor(random() * LONG.length)] ?? '') : '',
    evidence:
      random() < comments / 4
        ? [{ text: `https://wiki.example.org/practices/${no}`, date: '2026-06-01', owner: 'Ada' }]
        : [],
  }
}
