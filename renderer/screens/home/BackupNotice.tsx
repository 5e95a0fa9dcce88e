import { Alert, Anchor } from '@mantine/core'
import { useState } from 'react'
import { backupConcern } from '../../store/backup-concern.ts'
import { useBackups } from '../../store/backup-status.ts'

/** A word when the backups have fallen behind or failed; else nothing. */
export function BackupNotice() {
  const status = useBackups()
  const [now] = useState(() => new Date())
  const concern = backupConcern(status, now)
  if (concern === null) return null
  return (
    <Alert color="orange" title="Backup" role="status">
      {concern}{' '}
      <Anchor href="#/settings" underline="always">
        See to the backups
      </Anchor>
    </Alert>
  )
}
