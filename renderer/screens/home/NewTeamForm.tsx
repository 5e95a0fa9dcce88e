import { useState } from 'react'
import { useLocation } from 'wouter'
import { newTeam } from '#shared/model/new-team.ts'
import { newId, nowMoment, today } from '../../app/ids-and-dates.ts'
import { Button } from '../../components/plain/Button.tsx'
import { Choice } from '../../components/plain/Choice.tsx'
import plain from '../../components/plain/plain.module.css'
import { TextField } from '../../components/plain/TextField.tsx'
import { loadCorePack } from '../../core-pack.ts'
import { whenReady } from '../../store/start-app.ts'
import { newAssessment, startTeam } from '../../store/team-actions.ts'
import classes from './Home.module.css'

const FORMS = {
  full: 'All 70: about 40 minutes for one person',
  short: 'The 24 that lose least: about 15 minutes',
} as const
type Form = keyof typeof FORMS

/** A name and a form are enough to reach the first question. */
export function NewTeamForm() {
  const [name, setName] = useState('')
  const [form, setForm] = useState<Form>('full')
  const [isMissing, setMissing] = useState(false)
  const [, navigate] = useLocation()

  async function start(): Promise<void> {
    const trimmed = name.trim()
    if (!trimmed) {
      setMissing(true)
      return
    }
    const [pack] = await Promise.all([loadCorePack(), whenReady()])
    const team = newTeam(trimmed, { id: newId(), moment: nowMoment() })
    const about = { title: 'First assessment', form, heldOn: today() }
    const first = newAssessment(pack, team.id, about, { id: newId(), moment: nowMoment() })
    startTeam(team, first)
    navigate(`/assess/${first.id}`)
  }

  return (
    <form
      className={`${plain.card} ${classes.form}`}
      onSubmit={(event) => {
        event.preventDefault()
        void start()
      }}
    >
      <TextField
        label="Name of your team"
        value={name}
        maxLength={200}
        autoFocus
        error={isMissing && !name.trim() ? 'Give the team a name first.' : null}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Choice label="How many questions" value={form} options={FORMS} onChange={setForm} />
      <div className={classes.row}>
        <Button type="submit" size="md">
          Start
        </Button>
      </div>
    </form>
  )
}
