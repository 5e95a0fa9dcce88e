import classes from './ExportMessage.module.css'

/** Says what became of a copied or saved chart, to eyes and screen readers. */
export function ExportMessage({ message }: { readonly message: string }) {
  return (
    <div role="status" className={classes.message}>
      {message}
    </div>
  )
}
