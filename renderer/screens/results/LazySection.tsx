import { Text, Title } from '@mantine/core'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import classes from './Results.module.css'

interface Props {
  readonly id: string
  readonly title: string
  /** What this part shows and how to read it, in a line or two. */
  readonly lead: string
  /** Called once the section comes near the window: what nobody looks at is not computed. */
  readonly children: () => ReactNode
}

/** A part of a long page that is made when it comes near. */
export function LazySection({ id, title, lead, children }: Props) {
  const root = useRef<HTMLElement>(null)
  const isNear = useIsNear(root)
  return (
    <section id={id} ref={root} tabIndex={-1} aria-labelledby={`${id}-title`} className={classes.section}>
      <Title order={2} id={`${id}-title`}>
        {title}
      </Title>
      <Text c="dimmed" mt={4} mb="lg" maw={720}>
        {lead}
      </Text>
      {isNear ? children() : <div className={classes.later} />}
    </section>
  )
}

/** True from the moment an element is within 600 pixels of the window; it never becomes false again. */
function useIsNear(root: React.RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false)
  useEffect(() => {
    const element = root.current
    if (!element || isNear) return
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && setNear(true),
      { rootMargin: '600px' },
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [root, isNear])
  return isNear
}
