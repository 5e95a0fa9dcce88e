import { expect, it } from 'vitest'
import { EMPTY_WORKSPACE } from '#shared/model/empty-workspace.ts'
import { assembleMeasures, endOfDay, measuresOfTeam } from '#shared/report/assemble-measures.ts'
import { anIncident, aService, incidentMonths } from '#test/fixtures/records.ts'

const NOW = endOfDay('2026-03-31')

it('a team that keeps nothing has nothing to report', () => {
  expect(assembleMeasures(EMPTY_WORKSPACE, NOW)).toBeNull()
})

it('incidents are counted by period, and spend the budget of their service', () => {
  const eventMonths = [
    ...incidentMonths([anIncident({ startedAt: Date.UTC(2026, 2, 10), resolvedAt: Date.UTC(2026, 2, 10, 2) })]),
  ]
  const measures = assembleMeasures({ ...EMPTY_WORKSPACE, services: [aService()], eventMonths }, NOW, {
    length: 'month',
  })
  expect(measures?.series.map(({ period, values }) => [period.label, values.incidents.value])).toEqual([['2026-03', 1]])
  expect(measures?.services[0]?.gate.state).toBe('depleted')
})

it('what belongs to another team is left aside', () => {
  const services = [aService(), aService({ id: 'service-2', teamId: 'team-2' })]
  const eventMonths = [...incidentMonths([anIncident()], 'typed', 'team-2')]
  const mine = measuresOfTeam({ ...EMPTY_WORKSPACE, services, eventMonths }, 'team-1')
  expect([mine.services.length, mine.eventMonths.length]).toEqual([1, 0])
})
