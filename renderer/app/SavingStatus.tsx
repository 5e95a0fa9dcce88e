import { IconAlertTriangle, IconCheck, IconCloudUpload } from '@tabler/icons-react'
import plain from '../components/plain/plain.module.css'
import { saveNow } from '../store/start-app.ts'
import { useApp } from '../store/store.ts'
import classes from './SavingStatus.module.css'

/** The quiet word on whether everything is on the disk, in both copies. “Saved” is said only when it is. */
export function SavingStatus() {
  const saving = useApp((state) => state.saving)
  if (saving.kind === 'failed' || saving.kind === 'one-copy') {
    return (
      <div className={classes.status} role="alert">
        <IconAlertTriangle size={18} aria-hidden />
        <p className={`${plain.text} ${plain.small}`}>
          {saving.kind === 'failed' ? saving.message : `Saved once only. The second copy is missing: ${saving.message}`}{' '}
          <button type="button" className={plain.link} onClick={() => void saveNow()}>
            Try again
          </button>
        </p>
      </div>
    )
  }
  const isSaved = saving.kind === 'saved'
  return (
    <div className={`${classes.status} ${plain.dimmed}`} role="status" aria-live="polite">
      {isSaved ? <IconCheck size={16} aria-hidden /> : <IconCloudUpload size={16} aria-hidden />}
      <p className={`${plain.text} ${plain.small}`}>{isSaved ? 'Saved on this computer' : 'Saving'}</p>
    </div>
  )
}
