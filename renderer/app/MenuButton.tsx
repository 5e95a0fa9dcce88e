import classes from './Shell.module.css'

/** Opens and closes the navigation where the window is too narrow for it to stand beside the screen. */
export function MenuButton({ isOpen, onClick }: { readonly isOpen: boolean; readonly onClick: () => void }) {
  return (
    <button type="button" className={classes.burger} aria-label="Menu" aria-expanded={isOpen} onClick={onClick}>
      <svg width="18" height="18" viewBox="0 0 18 18" stroke="currentColor" strokeWidth="1.25" aria-hidden="true">
        <path d={isOpen ? 'M3 3 L15 15 M3 15 L15 3' : 'M0 3.5 H18 M0 9.5 H18 M0 15.5 H18'} />
      </svg>
    </button>
  )
}
