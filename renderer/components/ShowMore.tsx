import { type ReactNode, useState } from 'react'
import { Button } from './plain/Button.tsx'
import classes from './ShowMore.module.css'

interface Props<Item> {
  readonly items: readonly Item[]
  /** How many are shown at first, and how many more at each press. */
  readonly step: number
  readonly children: (shown: readonly Item[]) => ReactNode
}

/** A long list in portions: what it costs grows with what is shown, not with what there is. */
export function ShowMore<Item>({ items, step, children }: Props<Item>) {
  const [count, setCount] = useState(step)
  const left = items.length - count
  return (
    <>
      {children(items.slice(0, count))}
      {left > 0 && (
        <div className={classes.more}>
          <Button look="default" onClick={() => setCount(count + step)}>
            Show {Math.min(step, left)} of {left} more
          </Button>
        </div>
      )}
    </>
  )
}
