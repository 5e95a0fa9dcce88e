import { Button } from './Button.tsx'
import plain from './plain.module.css'
import classes from './Trouble.module.css'

interface Props {
  readonly title: string
  /** What is safe, or what happened. */
  readonly text: string
  readonly detail: string
  readonly action: { readonly label: string; readonly onClick: () => void }
}

/** In place of a screen that cannot be shown: what happened, what is safe, and the way on. */
export function Trouble({ title, text, detail, action }: Props) {
  return (
    <div className={classes.trouble} role="alert">
      <h1 className={plain.title}>{title}</h1>
      <p className={plain.text}>{text}</p>
      <p className={`${plain.text} ${plain.dimmed}`}>{detail}</p>
      <Button onClick={action.onClick}>{action.label}</Button>
    </div>
  )
}
