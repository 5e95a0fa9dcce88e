import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserServer, chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { serveBrowserMode } from '#electron/browser-mode/serve.ts'
import { ROOT } from '../../scripts/build-targets.mjs'
import { ensureBuilt } from '../../scripts/ensure-built.mjs'
import { findBrowser } from '../../scripts/find-browser.mjs'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the built app is served, with a slash at the end. */
    readonly appUrl: string
    /** The one browser that all files share. */
    readonly browserEndpoint: string
  }
}

/** Builds what is stale, serves a copy of it as the product itself does, and starts one browser for all files. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await ensureBuilt(['renderer'])
  const folder = await mkdtemp(join(tmpdir(), 'trefoil-e2e-'))
  // A copy: a build that starts meanwhile replaces the folder under a running server.
  await cp(join(ROOT, 'dist', 'renderer'), join(folder, 'renderer'), { recursive: true })
  const { url, server } = await serveBrowserMode(join(folder, 'renderer'), 0)
  const browser = await startBrowser()
  project.provide('appUrl', url)
  project.provide('browserEndpoint', browser.wsEndpoint())
  return async () => {
    await browser.close()
    server?.closeAllConnections()
    server?.close()
    await rm(folder, { recursive: true, force: true })
  }
}

async function startBrowser(): Promise<BrowserServer> {
  const { executablePath, args } = await findBrowser()
  return chromium.launchServer({ executablePath, args: [...args], headless: true })
}
