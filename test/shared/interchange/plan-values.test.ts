import { expect, it } from 'vitest'
import { planValues } from '#shared/interchange/plan-values.ts'
import { aService } from '#test/fixtures/records.ts'

const HEAD = 'metric,service,from,to,value,note\n'
const TOIL = 'toil-share,,2026-01-01,2026-03-31,35 %,diary\n'
const SLO = 'availability,shop-web,2026-01-01,2026-03-31,99 %,\n'
const STRANGE = 'availability,Nowhere,2026-01-01,2026-03-31,99 %,\n'
const known = { teamId: 'team-1', services: [aService({ aliases: ['shop-web'] })], measurements: [] }
const ids = () => {
  let last = 0
  return () => `value-${++last}`
}

it('values are new once, known the second time, changed where the number is another', () => {
  const first = planValues(HEAD + TOIL + SLO + STRANGE, 'values.csv', known, ids())
  if (!first.ok) throw new Error('It can be read')
  expect(first.value.added).toMatchObject([
    { metric: 'toil-share', serviceId: null, value: 0.35 },
    { metric: 'availability', serviceId: 'service-1', value: 0.99 },
  ])
  expect(first.value.findings).toMatchObject([{ line: 4, field: 'service' }])
  const measurements = first.value.added
  const again = planValues(HEAD + TOIL + SLO, 'values.csv', { ...known, measurements }, ids())
  expect(again).toMatchObject({ ok: true, value: { added: [], changed: [], same: 2 } })
  const other = planValues(HEAD + TOIL.replace('35', '30'), 'values.csv', { ...known, measurements }, ids())
  expect(other).toMatchObject({ ok: true, value: { added: [], changed: [{ after: { id: 'value-1', value: 0.3 } }] } })
})
