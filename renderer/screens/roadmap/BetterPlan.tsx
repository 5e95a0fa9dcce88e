import { Button, Group, Progress, Text } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { describeQuality } from '#shared/roadmap/describe-quality.ts'
import type { PlanningProblem, Schedule } from '#shared/roadmap/roadmap.ts'
import { searchPlanInWorker } from '../../workers/plan-job.ts'

interface Props {
  readonly problem: PlanningProblem
  /** A plan that is better than the one on screen, or the same with a closer bound; each that is found. */
  readonly onFound: (schedule: Schedule) => void
}

const SECONDS = 30

/** Looks for a better plan while one waits or goes on; shows how far it has come, and stops when told. */
export function BetterPlan({ problem, onFound }: Props) {
  const [progress, setProgress] = useState<{ readonly share: number; readonly best: Schedule | null } | null>(null)
  const [message, setMessage] = useState('')
  const running = useRef<AbortController | null>(null)
  const asked = JSON.stringify(problem)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a search answers one problem; another one ends it
  useEffect(() => () => running.current?.abort(), [asked])

  const search = async () => {
    const control = new AbortController()
    running.current = control
    const start = performance.now()
    let best: Schedule | null = null
    const tick = () => setProgress({ share: Math.min(1, (performance.now() - start) / (SECONDS * 1000)), best })
    const clock = setInterval(tick, 500)
    setMessage('')
    tick()
    try {
      const found = await searchPlanInWorker(
        { problem, seconds: SECONDS },
        {
          signal: control.signal,
          onProgress: (schedule) => {
            best = schedule
            if (running.current === control) onFound(schedule)
          },
        },
      )
      setMessage(found === null ? 'The search was stopped before it found a plan.' : describeQuality(found))
    } catch {
      setMessage('The search broke off. The plan on screen stays as it is.')
    } finally {
      clearInterval(clock)
      setProgress(null)
    }
  }

  if (progress === null) {
    return (
      <Group gap="sm">
        <Button variant="default" onClick={search}>
          Look for a better plan
        </Button>
        <Text size="sm" role="status">
          {message}
        </Text>
      </Group>
    )
  }
  return (
    <Group gap="sm">
      <Progress value={progress.share * 100} w={160} aria-label="Search for a better plan" />
      <Button variant="default" onClick={() => running.current?.abort()}>
        Stop
      </Button>
      <Text size="sm">{progress.best === null ? 'Searching …' : describeQuality(progress.best)}</Text>
    </Group>
  )
}
