import { Anchor, Stack, Text } from '@mantine/core'
import { type MouseEvent, memo } from 'react'
import type { ModelPack, Practice } from '#shared/packs/model-pack.ts'
import { findPractice } from '#shared/packs/practice-index.ts'
import { platform } from '../../platform/choose-platform.ts'
import classes from './PracticeBackground.module.css'

interface Props {
  readonly pack: ModelPack
  readonly practice: Practice
}

/** Folded away: what comes first, what pulls against it, what happens if nothing changes, and the sources. */
export const PracticeBackground = memo(function PracticeBackground({ pack, practice }: Props) {
  const titleOf = (id: string) => findPractice(pack, id)?.title ?? id
  return (
    <details className={classes.background}>
      <summary>What it needs, what it pulls against, and where it comes from</summary>
      <Stack gap="sm" pt="xs">
        {practice.prerequisites.length > 0 && (
          <Text>
            <b>Needs first:</b> {practice.prerequisites.map(titleOf).join(', ')}
          </Text>
        )}
        {practice.tensions.map((tension) => (
          <Text key={tension.practice}>
            <b>Pulls against {titleOf(tension.practice)}:</b> {tension.note}
          </Text>
        ))}
        <Text>
          <b>If nothing changes:</b> {practice.risk}
        </Text>
        <Text component="div">
          <b>Sources</b>
          <ul className={classes.sources}>
            {practice.sources.map((source) => (
              <li key={source.url + source.title}>
                <Anchor href={source.url} onClick={(event) => openSource(event, source.url)}>
                  {source.title}
                </Anchor>
              </li>
            ))}
          </ul>
        </Text>
      </Stack>
    </details>
  )
})

function openSource(event: MouseEvent, url: string): void {
  event.preventDefault()
  void platform.openExternal(url)
}
