import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type ImportQuestion, planImport } from '#shared/interchange/events/plan-import.ts'
import { rememberMapping } from '#shared/interchange/events/remembered-mapping.ts'
import { invertEdits } from '#shared/model/edit.ts'
import type { EventMonth } from '#shared/model/event-month.ts'
import type { EventsEdit } from '#shared/model/events-edit.ts'
import { withEvents } from '#shared/model/with-events.ts'

const FILES = new URL('../../../fixtures/measures/', import.meta.url)
const fixture = (fileName: string) => readFileSync(new URL(fileName, FILES), 'utf8')

function question(text: string, change: Partial<ImportQuestion> = {}): ImportQuestion {
  const fresh = { mapping: null, remembered: [], months: [], removeMissing: false, newSource: 'mapping-1' }
  return { fileName: 'file.csv', text, teamId: 'team-1', ...fresh, ...change }
}

function planned(asked: ImportQuestion) {
  const result = planImport(asked)
  if (!result.ok || !result.value.read.ok) throw new Error(JSON.stringify(result))
  return { ...result.value, read: result.value.read.value }
}

function monthsAfter(months: readonly EventMonth[], edit: Pick<EventsEdit, 'before' | 'after'>): readonly EventMonth[] {
  const known = new Map(months.map((month) => [month.id, month]))
  const { written, emptied } = withEvents(edit, (id) => known.get(id))
  for (const month of written) known.set(month.id, month)
  for (const id of emptied) known.delete(id)
  return [...known.values()]
}

describe('real files', () => {
  it.each([
    ['moj-cloud-platform-incidents.csv', 39],
    ['manticoresearch-deployments.csv', 259],
    ['manticoresearch-changes.csv', 797],
    ['manticoresoftware-incidents.csv', 47],
    ['manticoresoftware-observation-windows.csv', 18],
  ])('%s is taken in whole, again changes nothing, and back leaves nothing', (fileName, count) => {
    const first = planned(question(fixture(fileName), { fileName }))
    expect(first.read).toMatchObject({ added: count, changed: 0, same: 0, leftOut: 0 })
    const months = monthsAfter([], first.read.edit)
    const remembered = [
      rememberMapping(first.mapping, first.header, { id: first.source, teamId: 'team-1', name: fileName }),
    ]
    const again = planned(question(fixture(fileName), { fileName, months, remembered, newSource: 'mapping-2' }))
    expect(again.source).toBe('mapping-1')
    expect(again.read).toMatchObject({ added: 0, changed: 0, same: count, missing: 0 })
    expect([...again.read.edit.before, ...again.read.edit.after]).toEqual([])
    const [undone] = invertEdits([first.read.edit])
    expect(monthsAfter(months, undone as EventsEdit)).toEqual([])
  })
})

describe('a file that changed', () => {
  const HEADER = 'id,service,started_at,resolved_at\n'
  const OPEN = 'INC-1,Shop,2026-03-03T09:00:00Z,\n'
  const OTHER = 'INC-2,Shop,2026-03-04T09:00:00Z,2026-03-04T10:00:00Z\n'
  const LATER = 'INC-3,Shop,2026-03-05T09:00:00Z,2026-03-05T10:00:00Z\n'
  const first = planned(question(HEADER + OPEN + OTHER + LATER))
  const months = monthsAfter([], first.read.edit)
  const remembered = [rememberMapping(first.mapping, first.header, { id: first.source, teamId: 'team-1', name: 'Log' })]
  const RESOLVED = OPEN.replace(',\n', ',2026-03-03T11:00:00Z\n')

  it('resolves the incident that was open, and keeps what it no longer has', () => {
    const { read } = planned(question(HEADER + RESOLVED + LATER, { months, remembered }))
    expect(read).toMatchObject({ added: 0, changed: 1, same: 1, missing: 1 })
    const [month] = monthsAfter(months, read.edit)
    expect(month?.rows.map(([id]) => id)).toEqual(['INC-1', 'INC-2', 'INC-3'])
    expect(month?.rows[0]?.[5]).toBe(Date.UTC(2026, 2, 3, 11))
  })

  it('takes out what it no longer has where the user says so', () => {
    const { read } = planned(question(HEADER + RESOLVED + LATER, { months, remembered, removeMissing: true }))
    const [month] = monthsAfter(months, read.edit)
    expect(month?.rows.map(([id]) => id)).toEqual(['INC-1', 'INC-3'])
  })
})

it('a table of which no column is known is shown, and says what is missing', () => {
  const result = planImport(question('a,b\n1,2\n'))
  expect(result).toMatchObject({ ok: true, value: { header: ['a', 'b'], rows: [['1', '2']], read: { ok: false } } })
})

it('an empty file is refused', () => {
  expect(planImport(question(''))).toMatchObject({ ok: false })
})
