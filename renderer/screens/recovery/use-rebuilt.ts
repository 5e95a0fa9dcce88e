import { useEffect, useState } from 'react'
import { type Rebuilt, rebuildFromSecondCopy } from '../../store/recovery-actions.ts'

/** The workspace rebuilt from the second copy; null while it is being read, or in words why it cannot be. */
export function useRebuilt(): Rebuilt | { readonly problem: string } | null {
  const [state, setState] = useState<Rebuilt | { readonly problem: string } | null>(null)
  useEffect(() => {
    let rebuilt: Rebuilt | null = null
    let isLeft = false
    rebuildFromSecondCopy().then(
      (read) => {
        rebuilt = read
        if (isLeft) read.end()
        else setState(read)
      },
      (error: unknown) => setState({ problem: error instanceof Error ? error.message : String(error) }),
    )
    return () => {
      isLeft = true
      rebuilt?.end()
    }
  }, [])
  return state
}
