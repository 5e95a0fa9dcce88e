import { useMemo, useState } from 'react'

/** Which figure is being explained, and the way back through those before it. */
export interface Explanation {
  /** Null while nothing is explained. */
  readonly target: string | null
  readonly canGoBack: boolean
  readonly open: (target: string) => void
  readonly back: () => void
  readonly close: () => void
}

/** The figures that were opened one from another; `open` keeps its identity. */
export function useExplanation(): Explanation {
  const [trail, setTrail] = useState<readonly string[]>([])
  const actions = useMemo(
    () => ({
      open: (target: string) => setTrail((before) => (before.at(-1) === target ? before : [...before, target])),
      back: () => setTrail((before) => before.slice(0, -1)),
      close: () => setTrail([]),
    }),
    [],
  )
  return { target: trail.at(-1) ?? null, canGoBack: trail.length > 1, ...actions }
}
