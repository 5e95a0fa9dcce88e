import { describe, expect, it } from 'vitest'
import { type DeliveryFacts, measureFacts } from '#shared/measures/delivery-facts.ts'
import { standServices } from '#shared/measures/service-standing.ts'
import { defaultTeamPolicy } from '#shared/model/default-team-policy.ts'
import type { Incident } from '#shared/model/delivery-event.ts'
import type { Service } from '#shared/model/service.ts'
import { buildReport } from '#shared/report/build-report.ts'
import { makeChangePolicySheet } from '#shared/report/change-policy-sheet.ts'
import type { ReportMeasures } from '#shared/report/report-measures.ts'
import { squeeze } from '#test/read-pdf.ts'
import { measuredReport } from './measured-report.ts'
import { mojInput } from './moj-report.ts'
import { paintAndRead } from './paint-and-read.ts'

const moj = mojInput()
const measures = measuredReport()
const OWN = ['measures', 'error-budgets', 'change-policy']

const sectionOf = (id: string, more: Partial<ReportMeasures> = {}) =>
  JSON.stringify(buildReport({ ...moj, measures: { ...measures, ...more } }).sections.find((each) => each.id === id))

describe('a report with measures', () => {
  it('has three sections more, and is as it was without', () => {
    const plain = buildReport(moj)
    const measured = buildReport({ ...moj, measures })
    expect(measured.sections.map(({ id }) => id).filter((id) => OWN.includes(id))).toEqual(OWN)
    expect(plain.sections.map(({ id }) => id).filter((id) => OWN.includes(id))).toEqual([])
    expect(buildReport({ ...moj, measures: null })).toEqual(plain)
    expect(measured.meta.dataHash).not.toBe(plain.meta.dataHash)
    expect(JSON.stringify(measured)).not.toMatch(/NaN|undefined|Infinity/)
  })

  it('compares the last two months that are over, and leaves the open one to the chart', () => {
    const text = sectionOf('measures')
    expect(text).toContain('"title":"2026-07"')
    expect(text).toContain('"title":"2026-06"')
    expect(text).not.toContain('"title":"2026-08"')
    expect(text).toContain('manticoresoftware-incidents.csv')
    expect(text).toContain('42 %')
  })

  it('shows tiers only when asked, stamped with their year and named as judgement', () => {
    expect(sectionOf('measures')).not.toContain('Tier of')
    const text = sectionOf('measures', { tiersOf: 2024 })
    expect(text).toContain('Tier of 2024')
    expect(text).toContain('published for 2024')
  })

  it('says of every service how its budget stands, and why', () => {
    const text = sectionOf('error-budgets')
    expect(text).toContain('Its error budget is used up. If nothing else happens, it recovers on ')
    expect(text).toContain('There is error budget to spend.')
    expect(text).toContain('Without an objective: GitHub.')
    // Toil of 42 % is low, and the objective is missed.
    expect(text).toContain(
      '["Catalog Search","missed","Loosen the objective: users are content with less.","Make alerts',
    )
    expect(text).toContain('needs a postmortem')
  })

  it('prints the table for the wall, without the row that the team has switched off', () => {
    const rows = (haltWhenBudgetIsGone: boolean) => {
      const policy = { ...defaultTeamPolicy('moj'), haltWhenBudgetIsGone }
      return sectionOf('change-policy', { policy }).match(/"rows":\[\["1",.*?\]\]/)?.[0] ?? ''
    }
    expect(rows(false)).toContain('["4",')
    expect(rows(true)).not.toContain('["4",')
    expect(rows(true)).toContain('["9",')
  })

  it('adds up what was overridden, and says when nothing ships', () => {
    const text = sectionOf('change-policy')
    expect(text).toContain('1 change shipped under a sponsor and spent 30 % of a budget, 20 % beyond what was left.')
    expect(text).toContain('Catalog Search: 1 September 2026 to 17 September 2026. Its error budget is used up')
    expect(text).toContain('All services: 20 December 2026 to 2 January 2027. Holidays')
  })

  it('has nothing to say where nothing is kept', () => {
    const nothing = { ...measures, series: [], typed: [], services: [], policy: null }
    expect(buildReport({ ...moj, measures: nothing }).sections.map(({ id }) => id)).toEqual(
      buildReport(moj).sections.map(({ id }) => id),
    )
  })
})

describe('the standing of a service', () => {
  const NOW = Date.UTC(2026, 2, 31)
  const incident = (service: string, hoursAgo: number, minutes: number | null) => ({
    id: '',
    service,
    title: '',
    severity: 'P1',
    startedAt: NOW - hoursAgo * 3_600_000,
    resolvedAt: minutes === null ? null : NOW - hoursAgo * 3_600_000 + minutes * 60_000,
    escalated: null,
  })
  const service = {
    id: 's1',
    teamId: 't',
    name: 'Shop',
    aliases: ['shop-api'],
    slo: { counts: 'time', target: 0.999, windowDays: 28 } as const,
    note: '',
    createdAt: '2026-01-01T00:00:00Z',
  }
  const policy = defaultTeamPolicy('t')
  const stand = (
    one: Service,
    incidents: readonly Incident[],
    {
      eventCounts = [],
      eventImports = [],
      windows = [],
    }: Partial<Parameters<typeof measureFacts>[1] & Pick<DeliveryFacts, 'windows'>> = {},
  ) => {
    const events = { deployments: [], changes: [], incidents, windows }
    const [standing] = standServices(measureFacts(events, { services: [one], eventCounts, eventImports }), policy, NOW)
    if (!standing) throw new Error('One service stands')
    return standing
  }

  it('counts incidents under its name and aliases; one that goes on lasts until now', () => {
    const incidents = [incident('Shop', 100, 10), incident('shop-api', 50, 10), incident('Other', 50, 500)]
    const standing = stand(service, incidents)
    expect(standing.incidents.map(({ spent }) => spent)).toEqual([
      expect.closeTo(10 / 40.32, 9),
      expect.closeTo(10 / 40.32, 9),
    ])
    expect(standing.gate).toMatchObject({ state: 'ample', left: expect.closeTo(1 - 20 / 40.32, 9) })
    const open = stand(service, [incident('Shop', 1, null)])
    expect(open.gate).toMatchObject({ state: 'depleted', left: expect.closeTo(1 - 60 / 40.32, 9) })
    expect(open.depletedUntil).toBeGreaterThan(NOW + 27 * 86_400_000)
  })

  it('counts events by the share of their days within the window', () => {
    const count = { id: 'c', teamId: 't', serviceId: 's1', valid: 100_000, bad: 40, source: 'typed' }
    const counted: Service = { ...service, slo: { counts: 'events', target: 0.999, windowDays: 28 } as const }
    const eventCounts = [
      // 28 days of which 14 are in the window, and one of another service.
      { ...count, from: '2026-02-17', to: '2026-03-16' },
      { ...count, serviceId: 'other', from: '2026-03-10', to: '2026-03-20' },
    ]
    const standing = stand(counted, [], { eventCounts })
    expect(standing.gate).toMatchObject({ state: 'ample', left: expect.closeTo(1 - 20 / 50, 9) })
    expect(stand(counted, []).gate.state).toBe('none')
  })

  it('says nothing of a budget before a single incident is known', () => {
    expect(stand(service, [])).toMatchObject({ gate: { state: 'none', left: null }, points: [], alerts: [] })
    expect(stand(service, [incident('Other', 1, 1)]).gate).toMatchObject({ state: 'ample', left: 1 })
  })

  it('ends where nobody watches any more, whatever was taken in later', () => {
    const watched = { service: 'shop-api', from: NOW - 60 * 86_400_000, until: NOW - 30 * 86_400_000 }
    const standing = stand(service, [incident('Shop', 31 * 24, 10)], { windows: [watched] })
    expect(standing.window.until).toBe(watched.until)
    expect(standing.gate.left).toBeCloseTo(1 - 10 / 40.32, 9)
  })

  it('ends when incidents were last taken in: nobody knows of any since', () => {
    const until = NOW - 40 * 86_400_000
    const imported = { kind: 'incident', importedAt: new Date(until).toISOString() } as const
    const standing = stand(service, [incident('Shop', 41 * 24, null)], { eventImports: [imported] })
    expect(standing.window.until).toBe(until)
    expect(standing.gate).toMatchObject({ state: 'depleted', left: expect.closeTo(1 - 1440 / 40.32, 9) })
  })
})

it('the page for the wall is one page, with the table and without who overrode it', async () => {
  const sheet = makeChangePolicySheet({
    team: 'Cloud platform',
    measures,
    madeOn: '2026-09-01',
    paper: 'a4',
    appVersion: '0.1.0',
  })
  const { pages } = await paintAndRead(sheet)
  expect(pages).toHaveLength(1)
  const text = squeeze(pages[0]?.text ?? '')
  for (const words of ['The first row that fits a change decides', 'Anything else', 'Holidays', 'Page 1 of 1'])
    expect(text).toContain(squeeze(words))
  expect(text).not.toContain(squeeze('Ada Lovelace'))
})
