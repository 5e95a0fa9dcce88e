import { Anchor, Paper, Stack, Text, Title } from '@mantine/core'
import { Suspense } from 'react'
import { Loading } from '../../components/Loading.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { APP_VERSION } from '../../version.ts'
import { LicenceList } from './LicenceList.tsx'
import { VersionTable } from './VersionTable.tsx'

/** What this copy of Trefoil is: its versions, its licence, and the licences of all that it is made with. */
export function AboutScreen() {
  return (
    <Stack gap="lg" maw={760}>
      <PageHeader title="About Trefoil" subtitle={`Version ${APP_VERSION}`} />
      <Paper withBorder p="lg" component="section" aria-label="Versions">
        <Stack gap="sm">
          <Title order={2}>Versions</Title>
          <VersionTable />
          <Text>
            Trefoil works offline. It sends nothing, asks for nothing, and does not update itself: a newer version is
            installed over this one, and finds the workspace as it was left.
          </Text>
        </Stack>
      </Paper>
      <Paper withBorder p="lg" component="section" aria-label="Licences">
        <Stack gap="sm">
          <Title order={2}>Licences</Title>
          <Text>
            Trefoil is under the MIT licence. What the model’s words, sources and trademarks are under stands on{' '}
            <Anchor href="#/models">Models</Anchor>. The typeface Inter is under the SIL Open Font License 1.1. Electron
            brings the notices of Chromium and Node.js in files beside the program.
          </Text>
          <Suspense fallback={<Loading label="Loading the licences" />}>
            <LicenceList />
          </Suspense>
        </Stack>
      </Paper>
    </Stack>
  )
}
