import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { ROOT } from '../../scripts/build-targets.mjs'
import { ensureBuilt } from '../../scripts/ensure-built.mjs'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A folder with package.json and the built app: what Electron is started with. */
    readonly appFolder: string
  }
}

/** Builds what is stale and copies it, so that a build that starts meanwhile takes nothing from under a running app. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await ensureBuilt(['renderer', 'electron'])
  const folder = await mkdtemp(join(tmpdir(), 'trefoil-app-'))
  await mkdir(join(folder, 'dist'))
  for (const part of ['package.json', 'dist/electron', 'dist/renderer']) {
    await cp(join(ROOT, part), join(folder, part), { recursive: true })
  }
  project.provide('appFolder', folder)
  return () => rm(folder, { recursive: true, force: true })
}
