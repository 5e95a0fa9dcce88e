import { Button, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Evidence } from '#shared/model/answer.ts'
import classes from './EvidenceList.module.css'
import { EvidenceRow } from './EvidenceRow.tsx'

const BLANK: Evidence = { text: '', date: null, owner: '' }
const MOST = 50

interface Props {
  readonly evidence: readonly Evidence[]
  /** What could show it, from the model. */
  readonly hints: readonly string[]
  readonly isReadOnly: boolean
  readonly onChange: (evidence: Evidence[], isTyping: boolean) => void
}

/** What an answer rests on: links or notes, from when, and who can show them. A new line is stored with its first letter. */
export function EvidenceList({ evidence, hints, isReadOnly, onChange }: Props) {
  const [isAdding, setAdding] = useState(false)
  const list = useRef<HTMLDivElement>(null)
  const rows = isAdding ? [...evidence, BLANK] : evidence

  function add(): void {
    flushSync(() => setAdding(true))
    list.current?.querySelector<HTMLInputElement>('[data-row]:last-child input')?.focus()
  }

  function change(index: number, next: Evidence): void {
    if (index === evidence.length) setAdding(false)
    onChange(
      rows.slice(0, Math.max(evidence.length, index + 1)).map((item, at) => (at === index ? next : item)),
      true,
    )
  }

  function remove(index: number): void {
    if (index === evidence.length) setAdding(false)
    else
      onChange(
        evidence.filter((_, at) => at !== index),
        false,
      )
    list.current?.closest('section')?.querySelector<HTMLElement>('[data-add-evidence]')?.focus()
  }

  return (
    <div ref={list}>
      <Text size="sm" fw={600}>
        Evidence
      </Text>
      <ul className={classes.hints} aria-label="What could show it">
        {hints.map((hint) => (
          <li key={hint}>{hint}</li>
        ))}
      </ul>
      <div className={classes.rows}>
        {rows.map((item, index) => (
          <EvidenceRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a line of evidence has no identity but its place
            key={index}
            number={index + 1}
            evidence={item}
            isReadOnly={isReadOnly}
            onChange={(next) => change(index, next)}
            onRemove={() => remove(index)}
          />
        ))}
      </div>
      {!isReadOnly && (
        <Button
          data-add-evidence
          variant="default"
          size="xs"
          mt="xs"
          leftSection={<IconPlus size={14} aria-hidden />}
          disabled={evidence.length >= MOST}
          onClick={add}
        >
          Add evidence
        </Button>
      )}
    </div>
  )
}
