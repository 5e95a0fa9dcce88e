import '../../../renderer/app/mantine-styles.ts'
import { MantineProvider } from '@mantine/core'
import { createRoot } from 'react-dom/client'
import { afterEach, expect, it } from 'vitest'
import type { EventCount } from '#shared/model/service.ts'
import { aService } from '#test/fixtures/records.ts'
import { theme } from '../../../renderer/app/theme.ts'
import { ServiceCounts } from '../../../renderer/screens/measures/ServiceCounts.tsx'
import type { OpenMeasures } from '../../../renderer/store/app-state.ts'
import { findByName } from '../results/mount-screen.tsx'

let takeAway = () => {}
afterEach(() => takeAway())

function show(counts: readonly EventCount[]): HTMLElement {
  const host = document.body.appendChild(document.createElement('main'))
  const root = createRoot(host)
  takeAway = () => {
    root.unmount()
    host.remove()
  }
  const eventCounts = Object.fromEntries(counts.map((count) => [count.id, count]))
  const measures = { teamId: 'team-1', services: { 'service-1': aService() }, eventCounts } as unknown as OpenMeasures
  root.render(
    <MantineProvider theme={theme}>
      <ServiceCounts service={aService()} measures={measures} />
    </MantineProvider>,
  )
  return host
}

const count = (id: string, from: string, to: string): EventCount => ({
  id,
  from,
  to,
  teamId: 'team-1',
  serviceId: 'service-1',
  valid: 1000,
  bad: 1,
  source: 'typed',
})

it('says which days count twice, as an earlier version or a merge may have left them', async () => {
  show([count('june', '2026-06-01', '2026-06-30'), count('middle', '2026-06-15', '2026-07-15')])
  const alert = await findByName('[role=alert]', /Some days count twice/)
  expect(alert.textContent).toContain('The count from 15 June 2026 to 15 July 2026 shares days with another one.')
})

it('shows of many counts some, and the others when asked', async () => {
  const days = Array.from({ length: 28 }, (_, index) => `2026-02-${String(index + 1).padStart(2, '0')}`)
  const host = show(days.map((day) => count(day, day, day)))
  const more = await findByName('button', 'Show 8 of 8 more')
  expect(host.querySelectorAll('tbody tr')).toHaveLength(20)
  more.click()
  await expect.poll(() => host.querySelectorAll('tbody tr').length).toBe(28)
  expect(host.querySelector('[role=alert]')).toBeNull()
})
