import { Anchor, Paper, Stack, Text, Title } from '@mantine/core'
import { useEffect, useState } from 'react'
import { platform } from '../../platform/choose-platform.ts'
import { APP_VERSION } from '../../version.ts'

/** Versions, where the data is, and the words on trademarks. */
export function AboutTrefoil() {
  const [runsIn, setRunsIn] = useState('')
  const [isKept, setKept] = useState<boolean | null>(null)
  useEffect(() => {
    void platform.appInfo().then((info) => setRunsIn(info.runsIn))
    void platform.persistStorage().then(setKept)
  }, [])
  return (
    <Paper withBorder p="lg" component="section" aria-label="About Trefoil">
      <Stack gap="xs">
        <Title order={2}>About Trefoil</Title>
        <Text>
          Version {APP_VERSION}
          {runsIn && `, running in ${runsIn}`}. It works offline: nothing leaves this computer.
        </Text>
        {isKept === false && (
          <Text>
            This browser may clear stored data when space runs low. Save the workspace to a file from time to time.
          </Text>
        )}
        <Anchor href="#/about">Versions and licences</Anchor>
        <Text size="sm" c="dimmed">
          ITIL® is a registered trademark of PeopleCert group. Licence, sources and our changes to the article are under{' '}
          <Anchor href="#/models" size="sm" underline="always">
            Models
          </Anchor>
          .
        </Text>
      </Stack>
    </Paper>
  )
}
