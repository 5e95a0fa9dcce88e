import classes from './EmptyState.module.css'
import { Button } from './plain/Button.tsx'
import plain from './plain/plain.module.css'
import { TrefoilMark } from './TrefoilMark.tsx'

interface Action {
  readonly label: string
  readonly onClick: () => void
}

interface Props {
  readonly title: string
  readonly text: string
  readonly action?: Action
  readonly secondAction?: Action
  /** Nothing else is on the screen: the title is its h1. */
  readonly isScreen?: boolean
}

/** A screen or a part of one that has nothing to show yet: says what will stand here, and the next thing to do. */
export function EmptyState({ title, text, action, secondAction, isScreen = false }: Props) {
  const Heading = isScreen ? 'h1' : 'h2'
  return (
    <div className={classes.state}>
      <TrefoilMark size={48} muted />
      <Heading className={plain.title} data-size="h2">
        {title}
      </Heading>
      <p className={`${plain.text} ${plain.dimmed} ${classes.words}`}>{text}</p>
      {action && (
        <div className={classes.actions}>
          <Button onClick={action.onClick}>{action.label}</Button>
          {secondAction && (
            <Button look="default" onClick={secondAction.onClick}>
              {secondAction.label}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
