import { Alert, Button, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { useEffect, useState } from 'react'
import { platform } from '../../platform/choose-platform.ts'
import type { BackupFolder, FolderState } from '../../platform/platform.ts'
import { backUpNow, turnOffAutomaticBackups } from '../../store/automatic-backups.ts'
import { backupConcern, momentWords } from '../../store/backup-concern.ts'
import { useBackups } from '../../store/backup-status.ts'
import { TurnOnBackups } from './TurnOnBackups.tsx'

/** Backups that make themselves, into a folder of the user's choice. */
export function AutomaticBackups() {
  return (
    <Paper withBorder p="lg" component="section" aria-label="Automatic backups">
      <Stack gap="md">
        <Title order={2}>Automatic backups</Title>
        <Text>
          A copy of the workspace into a folder that you choose, two minutes after the last change and when Trefoil is
          closed. The last ten are kept, then one a week for eight weeks and one a month for a year. Choose a folder on
          another disk or one that is synchronised: a copy beside the original goes when it goes.
        </Text>
        {platform.backupFolder ? <InFolder folder={platform.backupFolder} /> : <NoFolder />}
      </Stack>
    </Paper>
  )
}

function NoFolder() {
  return (
    <Alert color="accent" title="Not in this browser">
      This browser lets no page write to a folder by itself. Use Trefoil’s own window, Chrome or Edge for that; or save
      an encrypted backup from time to time. Home reminds you when there is work that is in none.
    </Alert>
  )
}

function InFolder({ folder }: { readonly folder: BackupFolder }) {
  const status = useBackups()
  const [place, setPlace] = useState<FolderState>({ kind: 'none' })
  const [isWorking, setWorking] = useState(false)
  const [now] = useState(() => new Date())
  const isOn = status.automatic !== 'off'
  useEffect(() => {
    if (isOn) void folder.look().then(setPlace)
  }, [folder, isOn])

  async function work(action: () => Promise<unknown>): Promise<void> {
    setWorking(true)
    await action()
    setPlace(await folder.look())
    setWorking(false)
  }

  const concern = backupConcern(status, now)
  return (
    <Stack gap="md">
      {concern && (
        <Alert color="orange" title="Backup" role="alert">
          {concern}
        </Alert>
      )}
      <Text role="status">
        {status.last
          ? `Last backup: ${momentWords(status.last.at)} (${status.last.name}).`
          : 'No backup has been made on this device yet.'}
        {status.changedAt !== null && status.last && ' There has been work since.'}
      </Text>
      {isOn && place.kind === 'ask' && (
        <Alert color="accent" title={`The browser asks again before Trefoil may write to “${place.place}”`}>
          <Button variant="default" onClick={() => void work(() => folder.allow().then(backUpIf))}>
            Allow it
          </Button>
        </Alert>
      )}
      {isOn ? (
        <Stack gap="sm">
          <Text>
            On: {status.automatic === 'encrypted' ? 'encrypted' : 'not encrypted'}
            {place.kind !== 'none' && `, into ${place.place}`}.
          </Text>
          <Group>
            <Button variant="default" loading={isWorking} onClick={() => void work(backUpNow)}>
              Back up now
            </Button>
            <Button variant="default" onClick={() => void work(() => folder.choose().then(backUpIf))}>
              Choose another folder
            </Button>
            <Button variant="subtle" color="gray" onClick={() => void work(turnOffAutomaticBackups)}>
              Turn off
            </Button>
          </Group>
        </Stack>
      ) : (
        <TurnOnBackups folder={folder} />
      )}
    </Stack>
  )
}

/** The folder was chosen, or writing to it was allowed again: a backup shows whether it works. */
async function backUpIf(isUsable: string | boolean | null): Promise<void> {
  if (isUsable) await backUpNow()
}
