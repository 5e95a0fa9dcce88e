import { platform } from '../platform/choose-platform.ts'
import type { GivenFile } from '../platform/platform.ts'
import { useApp } from './store.ts'

/** Fetches the file that was given from outside the window, if any; true where there was one. */
export async function fetchGivenFile(): Promise<boolean> {
  const given = await platform.takeGivenFile()
  if (given) useApp.setState({ given })
  return given !== null
}

/** The file that is waiting to be looked at; it waits no longer. */
export function takeGiven(): GivenFile | null {
  const { given } = useApp.getState()
  if (given) useApp.setState({ given: null })
  return given
}
