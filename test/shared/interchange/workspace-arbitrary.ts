import fc from 'fast-check'
import type { ParticipantAnswers } from '#shared/interchange/answers-csv.ts'
import { assessmentFromAnswers } from '#shared/interchange/assessment-from-answers.ts'
import { type AgendaItem, agendaPhase, type Vote, voteWay } from '#shared/model/agenda-item.ts'
import type { Answer } from '#shared/model/answer.ts'
import { DEFAULT_SETTINGS, EMPTY_WORKSPACE } from '#shared/model/empty-workspace.ts'
import { practiceChoice, type Workshop, workshopStage } from '#shared/model/workshop.ts'
import type { Workspace } from '#shared/model/workspace.ts'
import { loadCorePack } from '#test/load-core-pack.ts'

/** Texts that break readers: formulas, quotes, line breaks, look-alike suffixes, invisible characters. */
const nasty = fc.constantFrom(
  '=1+1',
  "'=1+1",
  "''",
  ' =x',
  '＝cmd',
  '-5.2',
  '+49 170',
  '\t=x',
  '\r=x',
  '"quoted"',
  '"',
  'a, b; c',
  'one\ntwo\r\nthree',
  'Report (2026-03-01)',
  'Report (2026-03-01, Ada)',
  'Report (undated)',
  'Report (undated, Ada)',
  ' (2026-03-01)',
  '\u200B=x',
  '\uFEFFx',
  'C:\\new\\table',
  'Zoë – “ἀρχή” 🜁',
)
export const anyText = fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 30 }), fc.string({ maxLength: 30 }))
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
export const anyEvidence = fc.record({ text: anyText, date: fc.option(day), owner: anyText })

const anyAnswer: fc.Arbitrary<Answer> = fc.record({
  value: fc.option(fc.constantFrom(0, 1, 2, 3, 4, 5, 'na', 'dk') as fc.Arbitrary<NonNullable<Answer['value']>>),
  confidence: fc.option(fc.constantFrom('low', 'medium', 'high')),
  comment: anyText,
  evidence: fc.array(
    anyEvidence.filter(({ text, date, owner }) => text !== '' || date !== null || owner !== ''),
    { maxLength: 3 },
  ),
})

/** Answers as the app allows them to be exported: N/A has its reason, and nothing is quite empty. */
const exportable = anyAnswer.filter(
  ({ value, comment, evidence }) =>
    (value !== 'na' || comment.trim() !== '') && (value !== null || comment.trim() !== '' || evidence.length > 0),
)

const practiceIds = loadCorePack().practices.map(({ id }) => id)
const name = anyText.map((text) => text.trim())

/** Participants with distinct names and at least one answer each. */
export const anyParticipants: fc.Arbitrary<ParticipantAnswers[]> = fc.uniqueArray(
  fc.record({
    participant: name.filter((text) => text !== ''),
    role: name,
    answers: fc.dictionary(fc.constantFrom(...practiceIds), exportable, {
      minKeys: 1,
      maxKeys: 5,
      noNullPrototype: true,
    }),
  }),
  { minLength: 1, maxLength: 4, selector: ({ participant }) => participant },
)

const moment = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString())
const anyVote: fc.Arbitrary<Vote> = fc.record({
  value: fc.constantFrom(0, 1, 2, 3, 4, 5, 'na', 'dk') as fc.Arbitrary<Vote['value']>,
  confidence: fc.option(fc.constantFrom('low', 'medium', 'high')),
  at: moment,
  way: fc.constantFrom(...voteWay.options),
  cast: fc.nat(),
})
const anyVotes = fc.dictionary(fc.constantFrom('sheet-0', 'sheet-1', 'sheet-gone'), anyVote, { noNullPrototype: true })
const anyAgreed = fc.record({
  value: fc.constantFrom(0, 3, 5, 'na') as fc.Arbitrary<NonNullable<AgendaItem['agreed']>['value']>,
  reason: anyText,
  by: fc.constantFrom('group', 'facilitator'),
  at: moment,
  overruled: fc.option(fc.record({ value: fc.constant(2 as const), reason: anyText })),
})
const anyItem: fc.Arbitrary<AgendaItem> = fc.record({
  id: fc.uuid(),
  assessmentId: fc.constant('assessment'),
  practice: fc.constantFrom(...practiceIds),
  phase: fc.constantFrom(...agendaPhase.options),
  rounds: fc.array(
    fc.record({ openedAt: fc.option(moment), revealedAt: fc.option(moment), votes: anyVotes, late: anyVotes }),
    { maxLength: 3 },
  ),
  agreed: fc.option(anyAgreed),
  settledAt: fc.option(moment),
  note: anyText,
  actions: fc.array(fc.record({ id: fc.uuid(), text: anyText.filter((text) => text !== ''), owner: anyText }), {
    maxLength: 2,
  }),
})
const anySession: fc.Arbitrary<{ workshop: Workshop; items: AgendaItem[] }> = fc.record({
  workshop: fc.record({
    id: fc.constant('assessment'),
    stage: fc.constantFrom(...workshopStage.options),
    anonymous: fc.boolean(),
    anonymisedAt: fc.option(moment),
    minutes: fc.integer({ min: 5, max: 600 }),
    choice: fc.constantFrom(...practiceChoice.options),
    practices: fc.uniqueArray(fc.constantFrom(...practiceIds), { minLength: 1, maxLength: 5 }),
    current: fc.option(fc.constantFrom(...practiceIds)),
    startedAt: fc.option(moment),
    closedAt: fc.option(moment),
    pauses: fc.array(fc.record({ from: moment, to: fc.option(moment) }), { maxLength: 2 }),
    sessionId: fc.uuid(),
    remarks: fc.array(fc.record({ practice: fc.constantFrom(...practiceIds), text: anyText }), { maxLength: 2 }),
  }),
  items: fc.uniqueArray(anyItem, { maxLength: 4, selector: ({ practice }) => practice }),
})

export const anyWorkspace: fc.Arbitrary<Workspace> = fc
  .tuple(anyParticipants, anyText, fc.option(anySession))
  .map(([participants, title, session]) => {
    const { team, assessment, sheets } = assessmentFromAnswers(participants, loadCorePack(), {
      fileName: 'any.csv',
      moment: '2026-03-31T09:30:00Z',
      teamId: 'team',
      assessmentId: 'assessment',
      sheetIdAt: (position) => `sheet-${position}`,
    })
    return {
      ...EMPTY_WORKSPACE,
      settings: { ...DEFAULT_SETTINGS, name: title },
      teams: [{ ...team, description: title }],
      assessments: [assessment],
      sheets: [...sheets],
      workshops: session ? [session.workshop] : [],
      agendaItems: session?.items ?? [],
    }
  })
