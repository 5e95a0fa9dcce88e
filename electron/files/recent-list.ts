import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const LONGEST = 10

const recentList = z.array(z.string().min(1).max(4096)).max(LONGEST)

/** The files that were opened or saved last, newest first. A list that cannot be read is an empty one. */
export function readRecentList(userData: string): readonly string[] {
  try {
    return recentList.parse(JSON.parse(readFileSync(fileOf(userData), 'utf8')))
  } catch {
    return []
  }
}

/** Keeps the list. Losing it is no harm, so a failure is not reported. */
export function writeRecentList(userData: string, list: readonly string[]): void {
  try {
    writeFileSync(fileOf(userData), JSON.stringify(list))
  } catch {
    // The menu shows the older list.
  }
}

/** The list with this path on top, once. */
export function withRecent(list: readonly string[], path: string): readonly string[] {
  return [path, ...list.filter((other) => other !== path)].slice(0, LONGEST)
}

function fileOf(userData: string): string {
  return join(userData, 'recent-files.json')
}
