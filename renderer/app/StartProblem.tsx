import { Trouble } from '../components/plain/Trouble.tsx'
import classes from './StartProblem.module.css'

/** Shown instead of the app where the stored workspace can't be used: what happened, what is safe, what to do. */
export function StartProblem({ message }: { readonly message: string }) {
  return (
    <div className={classes.page}>
      <Trouble
        title="Trefoil cannot go on here"
        text={message}
        detail="Nothing that was saved has been changed."
        action={{ label: 'Try again', onClick: () => window.location.reload() }}
      />
    </div>
  )
}
