import fc from 'fast-check'
import type { ParticipantAnswers } from '#shared/interchange/answers-csv.ts'
import { assessmentFromAnswers } from '#shared/interchange/assessment-from-answers.ts'
import type { Answer } from '#shared/model/answer.ts'
import type { Workspace } from '#shared/model/workspace.ts'
import { DEFAULT_SETTINGS, EMPTY_WORKSPACE } from '#shared/model/workspace.ts'
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

export const anyWorkspace: fc.Arbitrary<Workspace> = fc.tuple(anyParticipants, anyText).map(([participants, title]) => {
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
  }
})
