import { Group, Stack, Text, Title } from '@mantine/core'
import { type ReactNode, useEffect, useRef } from 'react'
import classes from './PageHeader.module.css'

interface Props {
  readonly title: string
  /** What this is about, in a line: team, day, number of people. */
  readonly subtitle?: string
  readonly actions?: ReactNode
  /** For a step that takes the place of what had the focus: it begins here, and is read out. */
  readonly takesFocus?: boolean
}

/** The head of every screen: its only h1, and what can be done with the whole. */
export function PageHeader({ title, subtitle, actions, takesFocus = false }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])
  return (
    <Group justify="space-between" align="flex-start" mb="lg" gap="md">
      <Stack gap={2}>
        <Title ref={heading} order={1} tabIndex={-1} className={classes.title}>
          {title}
        </Title>
        {subtitle && <Text c="dimmed">{subtitle}</Text>}
      </Stack>
      {actions && <Group gap="xs">{actions}</Group>}
    </Group>
  )
}
