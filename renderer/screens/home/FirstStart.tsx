import { useState } from 'react'
import { useLocation } from 'wouter'
import { Button } from '../../components/plain/Button.tsx'
import plain from '../../components/plain/plain.module.css'
import { TrefoilMark } from '../../components/TrefoilMark.tsx'
import { openSampleWorkspace } from '../../store/open-sample.ts'
import classes from './Home.module.css'
import { NewTeamForm } from './NewTeamForm.tsx'

/** What a new user sees: what this is, one field, and a workspace to look around in. */
export function FirstStart() {
  const [, navigate] = useLocation()
  const [isOpening, setOpening] = useState(false)

  async function openSample(): Promise<void> {
    setOpening(true)
    const assessmentId = await openSampleWorkspace()
    navigate(`/results/${assessmentId}`)
  }

  return (
    <div className={classes.firstStart}>
      <div className={classes.welcome}>
        <TrefoilMark size={56} />
        <h1 className={plain.title}>What kind of shop are you?</h1>
      </div>
      <p className={`${plain.text} ${plain.large}`}>
        ITIL, DevOps, SRE: most teams are a mixture. Trefoil shows you which one, how well you practise it, and what to
        do next. Everything stays on this computer.
      </p>
      <NewTeamForm />
      <p className={classes.or}>or</p>
      <div className={classes.row}>
        <Button look="default" isBusy={isOpening} onClick={() => void openSample()}>
          Open the sample workspace
        </Button>
        <p className={`${plain.text} ${plain.small} ${plain.dimmed}`}>
          An invented company over three assessments. You can remove it with one undo.
        </p>
      </div>
      <p className={`${plain.text} ${plain.small} ${plain.dimmed}`}>
        You have a workspace or answers in a file? Bring them in under <a href="#/settings">Settings</a>.
      </p>
    </div>
  )
}
