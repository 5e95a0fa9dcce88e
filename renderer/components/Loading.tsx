import classes from './Loading.module.css'
import plain from './plain/plain.module.css'

/** A wait that says what for. */
export function Loading({ label }: { readonly label: string }) {
  return (
    <div className={classes.loading} role="status">
      <span className={classes.ring} aria-hidden="true" />
      <p className={`${plain.text} ${plain.dimmed}`}>{label} …</p>
    </div>
  )
}
