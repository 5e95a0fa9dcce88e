import type { ReactNode } from 'react'
import classes from './TextButton.module.css'

interface Props {
  readonly href: string
  readonly children: ReactNode
}

/** A link in running text: to another screen, or to an address outside, which opens in the user's browser. */
export function TextLink({ href, children }: Props) {
  const outside = href.startsWith('#') ? {} : { target: '_blank', rel: 'noreferrer' }
  return (
    <a href={href} className={classes.button} {...outside}>
      {children}
    </a>
  )
}
