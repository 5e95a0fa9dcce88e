import { expect, it } from 'vitest'
import { buildReport } from '#shared/report/build-report.ts'
import { REPORT_FORMATS } from '#shared/report/index.ts'
import type { ReportInput } from '#shared/report/report-input.ts'
import { anItem, aVote, aWorkshop } from '#test/fixtures/records.ts'
import { inventedInput } from './invented-report.ts'

const input = inventedInput({ people: 8, comments: 0.1 })
const [one = '', two = '', three = ''] = input.assessment.practices
const seats = input.sheets.map(({ id }) => id)
const roundOf = (levels: readonly (1 | 3 | 5)[]) => ({
  openedAt: '2026-01-02T09:00:00Z',
  revealedAt: '2026-01-02T09:05:00Z',
  votes: Object.fromEntries(seats.map((seat, index) => [seat, aVote(levels[index % levels.length] ?? 3)])),
  late: {},
})
const at = '2026-01-02T09:10:00Z'
const session: ReportInput['session'] = {
  workshop: aWorkshop({
    id: input.assessment.id,
    practices: [one, two, three],
    remarks: [{ practice: three, text: 'Ask the night shift' }],
  }),
  items: [
    anItem(one, {
      phase: 'agreed',
      rounds: [roundOf([1, 5]), roundOf([3])],
      agreed: { value: 3, reason: 'The cap holds since May', by: 'group', at, overruled: null },
      actions: [{ id: 'a', text: 'Write the cap down', owner: 'Ada' }],
    }),
    anItem(two, {
      phase: 'agreed',
      rounds: [roundOf([3])],
      agreed: { value: 1, reason: 'No evidence', by: 'facilitator', at, overruled: { value: 3, reason: 'We do it' } },
    }),
    anItem(three, { phase: 'parked', rounds: [roundOf([1, 5])] }),
  ],
}
const textOf = (facts: ReportInput): string => String(REPORT_FORMATS.md.write?.(buildReport(facts)))

it('says what was voted first and last, what was agreed and why, and who overruled', () => {
  const text = textOf({ ...input, session })
  expect(text).toContain('Voted in the workshop')
  expect(text).toMatch(/3 \(A [–\d.]+\).*3 \(A 1\.00\).*3: The cap holds since May/)
  expect(text).toContain('1, by the facilitator over the group’s 3: No evidence')
  expect(text).toContain('Parked')
  expect(text).toContain('Write the cap down (Ada)')
  expect(text).toContain('Ask the night shift')
})

it('is the same report without a workshop; with one, its votes are part of what the report’s hash names', () => {
  expect(buildReport({ ...input, session: null })).toEqual(buildReport(input))
  expect(textOf(input)).not.toContain('Voted in the workshop')
  const other = { ...session, items: session.items.slice(1) }
  expect(buildReport({ ...input, session }).meta.dataHash).not.toBe(buildReport(input).meta.dataHash)
  expect(buildReport({ ...input, session: other }).meta.dataHash).not.toBe(
    buildReport({ ...input, session }).meta.dataHash,
  )
})
