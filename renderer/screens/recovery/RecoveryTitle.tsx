import { Group, Title } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { TrefoilMark } from '../../components/TrefoilMark.tsx'
import classes from './RecoveryTitle.module.css'

/** The heading of the moment; it takes the focus, so that what has happened is read out first. */
export function RecoveryTitle({ text }: { readonly text: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (text) heading.current?.focus()
  }, [text])
  return (
    <Group gap="md" wrap="nowrap" className={classes.head}>
      <TrefoilMark size={44} />
      <Title order={1} ref={heading} tabIndex={-1} className={classes.title}>
        {text}
      </Title>
    </Group>
  )
}
