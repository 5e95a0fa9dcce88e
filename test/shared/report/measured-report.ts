import { readFileSync } from 'node:fs'
import { readEventFile } from '#shared/interchange/events/read-event-file.ts'
import { BOUNDLESS } from '#shared/measures/known-until.ts'
import { measureSeries } from '#shared/measures/measure-series.ts'
import { periodsOver } from '#shared/measures/periods.ts'
import { standServices } from '#shared/measures/service-standing.ts'
import { defaultTeamPolicy } from '#shared/model/default-team-policy.ts'
import type { EventKind, Incident } from '#shared/model/delivery-event.ts'
import type { Service } from '#shared/model/service.ts'
import type { ReportMeasures } from '#shared/report/report-measures.ts'

const NOW = Date.UTC(2026, 7, 22)

/** The events of the real data. */
export function realEvents<K extends EventKind>(kind: K, name: string) {
  const text = readFileSync(`test/fixtures/measures/${name}.csv`, 'utf8')
  const read = readEventFile(text, name, kind, { timeZone: null, dateOrder: null })
  if (!read.ok) throw new Error(`${name} cannot be read.`)
  return read.value.rows.map(({ event }) => event)
}

const service = (id: string, name: string, target: number | null): Service => ({
  id,
  teamId: 'moj',
  name,
  aliases: [],
  slo: target === null ? null : { counts: 'time', target, windowDays: 28 },
  note: '',
  createdAt: '2026-01-01T00:00:00Z',
})

/** Measures of the real data, with objectives, a policy and overrides that are invented. */
export function measuredReport(): ReportMeasures {
  const incidents: readonly Incident[] = realEvents('incident', 'manticoresoftware-incidents')
  const policy = { ...defaultTeamPolicy('moj'), nextWindow: 'Tuesdays, 10 to 12' }
  const services = [
    service('s1', 'Catalog Search', 0.999),
    service('s2', 'Manual', 0.997),
    service('s3', 'Chat', 0.999),
    service('s4', 'GitHub', null),
  ]
  const facts = {
    deployments: realEvents('deployment', 'manticoresearch-deployments'),
    changes: realEvents('change', 'manticoresearch-changes'),
    incidents,
    windows: realEvents('window', 'manticoresoftware-observation-windows'),
    knownUntil: BOUNDLESS,
    services,
    eventCounts: [],
  }
  return {
    series: measureSeries(facts, periodsOver('month', { from: Date.UTC(2026, 0, 1), until: NOW }), NOW),
    typed: [
      {
        id: 'm1',
        teamId: 'moj',
        serviceId: null,
        metric: 'toil-share',
        from: '2026-04-01',
        to: '2026-06-30',
        value: 0.42,
        n: 9,
        source: 'typed',
        note: 'Asked in the retrospective',
      },
    ],
    services: standServices(facts, policy, NOW),
    policy,
    overrides: [
      {
        id: 'o1',
        teamId: 'moj',
        serviceId: 's1',
        change: 'New checkout before the holidays',
        decidedOn: '2026-08-20',
        sponsor: 'Ada Lovelace',
        reason: '',
        leftBefore: 0.1,
        spent: 0.3,
        isProgressive: true,
        isRollbackTested: false,
        isOnCallTold: true,
        reviewOn: '2026-08-27',
        outcome: '',
      },
    ],
    freezes: [{ id: 'f1', teamId: 'moj', serviceId: null, from: '2026-12-20', to: '2027-01-02', reason: 'Holidays' }],
    tiersOf: null,
    sources: ['manticoresoftware-incidents.csv, imported on 22 August 2026'],
  }
}
