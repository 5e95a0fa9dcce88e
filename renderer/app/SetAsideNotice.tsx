import { useState } from 'react'
import { Button } from '../components/plain/Button.tsx'
import { Notice } from '../components/plain/Notice.tsx'
import plain from '../components/plain/plain.module.css'
import { platform } from '../platform/choose-platform.ts'
import type { SetAside } from '../store/app-state.ts'
import { dismissSetAside } from '../store/set-aside.ts'
import { useApp } from '../store/store.ts'
import classes from './SetAsideNotice.module.css'

const WHYS = ['removed', 'final'] as const
const TITLES = { removed: 'Not saved: removed in another window', final: 'Not saved: the assessment is final' } as const
const REASONS = {
  removed:
    'What follows was changed here after it had been removed in another window. Everything else is saved. Undo in that window brings back what was removed; then you can put in again what you typed.',
  final:
    'What is final is not changed, and what somebody has changed meanwhile is not made final. Everything else is saved. A correction on the team’s page makes a further revision; there you can put in again what you typed.',
} as const

/** What was typed for something that was deleted in another window, or is final: it is not saved, and stays here until the user has it. */
export function SetAsideNotice() {
  const entries = useApp((state) => state.setAside)
  const [outcome, setOutcome] = useState('')
  const why = entries.every((entry) => entry.why === 'final') ? 'final' : 'removed'

  async function copy(): Promise<void> {
    try {
      await platform.copyText(entries.map(asText).join('\n\n'))
      setOutcome('Copied.')
    } catch {
      setOutcome('It could not be copied. Mark the text here and copy it by hand.')
    }
  }

  return (
    <Notice title={TITLES[why]} role="alert">
      <div className={classes.body}>
        {WHYS.filter((kind) => entries.some((entry) => entry.why === kind)).map((kind) => (
          <p key={kind} className={`${plain.text} ${plain.small}`}>
            {REASONS[kind]}
          </p>
        ))}
        <ul className={classes.entries}>
          {entries.map((entry) => (
            <li key={entry.key}>
              <p className={`${plain.text} ${plain.small} ${plain.strong}`}>{entry.about}</p>
              {entry.lines.map((line) => (
                <p key={line} className={`${plain.text} ${plain.small} ${classes.line}`}>
                  {line}
                </p>
              ))}
            </li>
          ))}
        </ul>
        <div className={classes.actions}>
          <Button size="xs" look="default" onClick={() => void copy()}>
            Copy what was typed
          </Button>
          <Button size="xs" look="default" onClick={dismissSetAside}>
            Remove this note
          </Button>
          <p className={`${plain.text} ${plain.small}`} role="status">
            {outcome}
          </p>
        </div>
      </div>
    </Notice>
  )
}

function asText({ about, lines }: SetAside): string {
  return [about, ...lines].join('\n')
}
