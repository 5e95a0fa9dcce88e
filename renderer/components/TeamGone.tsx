import { EmptyState } from './EmptyState.tsx'

/** Instead of a screen about a team that was deleted, here or in another window. */
export function TeamGone({ onHome }: { readonly onHome: () => void }) {
  return (
    <EmptyState
      isScreen
      title="This team is not here"
      text="It may have been deleted. Undo brings it back."
      action={{ label: 'Go to Home', onClick: onHome }}
    />
  )
}
