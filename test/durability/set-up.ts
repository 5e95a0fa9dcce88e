import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { ROOT } from '../../scripts/build-targets.mjs'
import { ensureBuilt } from '../../scripts/ensure-built.mjs'
import { buildAppendingProcess, buildPages } from './build-pages.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** How much is done: `quick` in every run of all tests, `long` before a release. */
    readonly form: 'quick' | 'long'
    /** A folder with the built app (`app`), the page that writes without screens (`page`) and the process that appends (`node`). */
    readonly durabilityFolder: string
  }
}

/** Builds what the suites open. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await ensureBuilt(['renderer'])
  const folder = await mkdtemp(join(tmpdir(), 'trefoil-durability-'))
  await cp(join(ROOT, 'dist', 'renderer'), join(folder, 'app'), { recursive: true })
  await buildPages(join(folder, 'page'))
  await buildAppendingProcess(join(folder, 'node'))
  project.provide('durabilityFolder', folder)
  return () => rm(folder, { recursive: true, force: true, maxRetries: 5 })
}
