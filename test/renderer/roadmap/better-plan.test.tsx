import '../../../renderer/app/mantine-styles.ts'
import { MantineProvider } from '@mantine/core'
import { createRoot } from 'react-dom/client'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { checkSchedule } from '#shared/roadmap/check-schedule.ts'
import type { Schedule } from '#shared/roadmap/roadmap.ts'
import { solveFast } from '#shared/roadmap/solver/solve-fast.ts'
import { theme } from '../../../renderer/app/theme.ts'
import { BetterPlan } from '../../../renderer/screens/roadmap/BetterPlan.tsx'
import { searchPlanInWorker } from '../../../renderer/workers/plan-job.ts'
import { inventProblem } from '../../bench/planning-instances.ts'
import { findByName } from '../results/mount-screen.tsx'

const LARGE = inventProblem({ practices: 70, periods: 8, skills: 3, cover: 0.6, maxSteps: 6 }, 1)
const SMALL = inventProblem({ practices: 4, periods: 2, skills: 0, cover: 0.6, maxSteps: 2 }, 1)

let takeAway = () => {}
afterEach(() => takeAway())

describe('the search for a better plan', () => {
  it('runs the solver in its worker and proves a small plan to be the best', async () => {
    const found = await searchPlanInWorker({ problem: SMALL, seconds: 20 })
    if (found === null) throw new Error('no plan')
    expect(checkSchedule(SMALL, found)).toEqual([])
    expect(found.bound - found.objective).toBeLessThan(1e-3)
    expect(found.objective).toBeGreaterThanOrEqual(solveFast(SMALL).objective - 1e-9)
  })

  it('shows how far it is, hands over what it finds, and stops when told, with what it has', async () => {
    const found: Schedule[] = []
    const host = document.body.appendChild(document.createElement('main'))
    const root = createRoot(host)
    takeAway = () => {
      root.unmount()
      host.remove()
    }
    root.render(
      <MantineProvider theme={theme}>
        <BetterPlan problem={LARGE} onFound={(schedule) => found.push(schedule)} />
      </MantineProvider>,
    )
    ;(await findByName('button', 'Look for a better plan')).click()
    await findByName('[role=progressbar]', '')
    await vi.waitFor(() => expect(found.length).toBeGreaterThan(0), 30_000)
    ;(await findByName('button', 'Stop')).click()
    await findByName('[role=status]', /at most \d+\.\d % below the best possible/)
    for (const schedule of found) expect(checkSchedule(LARGE, schedule)).toEqual([])
    const last = found.length
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(found).toHaveLength(last)
  })
})
