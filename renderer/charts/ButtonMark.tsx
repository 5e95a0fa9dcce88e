import type { KeyboardEvent, ReactNode } from 'react'
import type { Mark } from '#shared/charts/scene.ts'
import { MarkShape } from './MarkShape.tsx'
import classes from './SvgScene.module.css'
import type { Inks } from './svg-attributes.ts'

interface ButtonMarkProps {
  readonly mark: Mark
  readonly inks: Inks
  readonly tabIndex: 0 | -1
  readonly onFocus: () => void
  readonly onChoose: () => void
  readonly onMove: (event: KeyboardEvent) => void
}

/** A mark that carries a figure: a button that explains it. */
export function ButtonMark({ mark, inks, tabIndex, onFocus, onChoose, onMove }: ButtonMarkProps): ReactNode {
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return onMove(event)
    event.preventDefault()
    onChoose()
  }
  const rest = {
    className: classes.button,
    role: 'button',
    tabIndex,
    'aria-label': mark.label ?? mark.target,
    'data-target': mark.target,
    onClick: onChoose,
    onKeyDown: press,
    onFocus,
  }
  return <MarkShape mark={mark} inks={inks} rest={rest} />
}
