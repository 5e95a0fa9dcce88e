import { NativeSelect, Text } from '@mantine/core'
import { useId } from 'react'
import { LEVEL_NAMES, LEVELS, type Level } from '#shared/model/level.ts'
import classes from '../Roadmap.module.css'

interface Props {
  readonly label: string
  readonly value: Level | null
  /** What counts while nothing is chosen: “as its area: 3”. */
  readonly otherwise: string
  readonly onChange: (level: Level | null) => void
}

/** A target level, or none of one's own. */
export function TargetSelect({ label, value, otherwise, onChange }: Props) {
  const id = useId()
  return (
    <div className={classes.target}>
      <Text component="label" htmlFor={id} size="sm">
        {label}
      </Text>
      <NativeSelect
        id={id}
        size="xs"
        w={170}
        flex="none"
        value={value ?? ''}
        onChange={(event) => {
          const chosen = event.currentTarget.value
          onChange(LEVELS.find((level) => String(level) === chosen) ?? null)
        }}
        data={[
          { value: '', label: otherwise },
          ...LEVELS.map((level) => ({ value: String(level), label: `${level} – ${LEVEL_NAMES[level].name}` })),
        ]}
      />
    </div>
  )
}
