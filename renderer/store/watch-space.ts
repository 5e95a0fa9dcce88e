import { platform } from '../platform/choose-platform.ts'
import { useApp } from './store.ts'

/** Below this, a warning: enough for months of answers, and time to make room. */
const LITTLE_BYTES = 200 * 1024 * 1024
const EVERY_MS = 5 * 60 * 1000

/** Looks from time to time how much room there is, and warns before it runs out. Also asks the browser to keep what is stored. */
export function watchSpace(): void {
  void look()
  setInterval(() => void look(), EVERY_MS)
  platform.persistStorage().catch(() => {})
}

async function look(): Promise<void> {
  const free = await platform.freeBytes().catch(() => null)
  useApp.setState({ lowSpace: free !== null && free < LITTLE_BYTES ? free : null })
}
