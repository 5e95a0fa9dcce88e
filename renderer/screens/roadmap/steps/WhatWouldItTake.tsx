import { Button, Group, Loader, Text, Title } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { RoadmapInput } from '#shared/roadmap/build-roadmap.ts'
import { describeChange } from '#shared/roadmap/describe-change.ts'
import type { FoundChange } from '#shared/roadmap/find-changes.ts'
import { findChangesInWorker } from '../../../workers/changes-job.ts'

interface Props {
  /** The facts that the roadmap follows from. */
  readonly input: Omit<RoadmapInput, 'solve'>
  readonly stepId: string
  readonly isPlanned: boolean
}

type State = 'idle' | 'trying' | 'broke' | readonly FoundChange[]

/** The smallest changes with which a step would leave the plan, or come into it: each was tried. */
export function WhatWouldItTake({ input, stepId, isPlanned }: Props) {
  const [state, setState] = useState<State>('idle')
  const trying = useRef<AbortController | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: other facts or another step ask for another answer
  useEffect(() => {
    setState('idle')
    return () => trying.current?.abort()
  }, [input, stepId])
  const ask = async () => {
    const control = new AbortController()
    trying.current = control
    setState('trying')
    try {
      const found = await findChangesInWorker({ input, stepId }, control.signal)
      if (!control.signal.aborted) setState(found)
    } catch {
      setState(control.signal.aborted ? 'idle' : 'broke')
    }
  }
  return (
    <section>
      <Title order={3}>
        {isPlanned ? 'What would take it out of the plan?' : 'What would bring it into the plan?'}
      </Title>
      {state === 'trying' ? (
        <Group gap="sm" role="status">
          <Loader size="xs" aria-hidden="true" />
          <Text size="sm">Trying smaller and larger changes, one at a time …</Text>
          <Button size="compact-sm" variant="default" onClick={() => trying.current?.abort()}>
            Stop
          </Button>
        </Group>
      ) : (
        <Button size="compact-sm" variant="light" mt={4} onClick={ask}>
          {typeof state === 'string' ? 'Find the smallest change' : 'Try again'}
        </Button>
      )}
      <div role="status">
        {state === 'broke' && <Text size="sm">The search broke off. Try it again.</Text>}
        {typeof state !== 'string' && <Answer found={state} isPlanned={isPlanned} />}
      </div>
    </section>
  )
}

function Answer({ found, isPlanned }: { readonly found: readonly FoundChange[]; readonly isPlanned: boolean }) {
  if (found.length === 0) {
    return <Text size="sm">No single change of the sizes that were tried does it.</Text>
  }
  return (
    <>
      <Text size="sm">
        Each of these was tried alone, and {isPlanned ? 'took it out' : 'brought it in'}; the smallest first:
      </Text>
      <ul>
        {found.map(({ change }) => (
          <li key={JSON.stringify(change)}>{describeChange(change)}</li>
        ))}
      </ul>
    </>
  )
}
