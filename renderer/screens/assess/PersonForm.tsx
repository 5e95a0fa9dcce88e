import { Button, TextInput } from '@mantine/core'
import { type ReactNode, type SyntheticEvent, useRef, useState } from 'react'
import classes from './PeopleStep.module.css'
import { RoleField } from './RoleField.tsx'

interface Props {
  readonly name?: string
  readonly role?: string
  readonly submitLabel: string
  readonly hasFocus: boolean
  readonly others?: ReactNode
  readonly onSubmit: (name: string, role: string) => void
}

/** A name and a role; the name is needed. Emptied after it is sent, ready for the next person. */
export function PersonForm({ name: oldName = '', role: oldRole = '', submitLabel, hasFocus, others, onSubmit }: Props) {
  const [name, setName] = useState(oldName)
  const [role, setRole] = useState(oldRole)
  const [isMissing, setMissing] = useState(false)
  const nameField = useRef<HTMLInputElement>(null)

  function submit(event: SyntheticEvent): void {
    event.preventDefault()
    const trimmed = name.trim()
    setMissing(trimmed === '')
    nameField.current?.focus()
    if (trimmed === '') return
    setName('')
    setRole('')
    onSubmit(trimmed, role.trim())
  }

  return (
    <form className={classes.form} onSubmit={submit}>
      <TextInput
        ref={nameField}
        label="Name"
        value={name}
        maxLength={200}
        data-autofocus={hasFocus || undefined}
        autoFocus={hasFocus}
        autoComplete="off"
        error={isMissing ? 'Give a name first; a first name or initials will do.' : null}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <RoleField value={role} onChange={setRole} />
      <div className={classes.buttons}>
        <Button type="submit">{submitLabel}</Button>
        {others}
      </div>
    </form>
  )
}
