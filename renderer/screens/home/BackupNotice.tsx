import { useState } from 'react'
import { Notice } from '../../components/plain/Notice.tsx'
import plain from '../../components/plain/plain.module.css'
import { backupConcern } from '../../store/backup-concern.ts'
import { useBackups } from '../../store/backup-status.ts'

/** A word when the backups have fallen behind or failed; else nothing. */
export function BackupNotice() {
  const status = useBackups()
  const [now] = useState(() => new Date())
  const concern = backupConcern(status, now)
  if (concern === null) return null
  return (
    <Notice title="Backup" role="status">
      {concern}{' '}
      <a href="#/settings" className={plain.link}>
        See to the backups
      </a>
    </Notice>
  )
}
