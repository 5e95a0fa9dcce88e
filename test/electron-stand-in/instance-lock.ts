import { closeSync, mkdirSync, openSync, readFileSync, rmSync, watch, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'

type Told = (argv: readonly string[], folder: string) => void

/** One process per profile: the second leaves its arguments for the first and gets no lock. */
export function requestLock(profile: string, told: Told): boolean {
  mkdirSync(profile, { recursive: true })
  const lock = join(profile, 'stand-in.lock')
  const letter = join(profile, 'stand-in.second')
  if (!takeLock(lock)) {
    writeFileSync(letter, JSON.stringify({ argv: process.argv, folder: process.cwd() }))
    return false
  }
  const watcher = watch(profile, () => {
    try {
      const { argv, folder } = JSON.parse(readFileSync(letter, 'utf8'))
      rmSync(letter)
      told(argv, folder)
    } catch {
      // Another file changed, or the letter is still being written.
    }
  })
  process.once('exit', () => {
    watcher.close()
    rmSync(lock, { force: true })
  })
  return true
}

function takeLock(lock: string): boolean {
  try {
    const file = openSync(lock, 'wx')
    writeSync(file, String(process.pid))
    closeSync(file)
    return true
  } catch {
    if (isRunning(Number(readFileSync(lock, 'utf8')))) return false
    // It was left behind by a process that was killed.
    rmSync(lock, { force: true })
    return takeLock(lock)
  }
}

function isRunning(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0)
  } catch {
    return false
  }
}
