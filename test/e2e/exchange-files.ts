import { buffer } from 'node:stream/consumers'
import type { Download, Page } from 'playwright-core'
import type { Workspace } from '#shared/model/workspace.ts'
import { goTo } from './workspace-screens.ts'

/** A file as somebody picks it. */
export interface PickedFile {
  readonly name: string
  readonly bytes: Uint8Array | string
}

/** Does something that ends in a download; resolves with what was downloaded. */
export async function downloadBy(
  page: Page,
  act: () => Promise<unknown>,
): Promise<{ readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()])
  return { name: download.suggestedFilename(), bytes: await contentOf(download) }
}

/** The whole workspace as the interface hands it out. The window ends on Settings. */
export async function saveWorkspace(page: Page): Promise<string> {
  await goTo(page, { path: '/settings' })
  const { bytes } = await downloadBy(page, () =>
    page.getByRole('button', { name: 'Save the workspace to a file' }).click(),
  )
  return new TextDecoder().decode(bytes)
}

/** What `saveWorkspace` hands out, as records. */
export async function readStoredWorkspace(page: Page): Promise<Workspace> {
  return JSON.parse(await saveWorkspace(page)) as Workspace
}

/** Picks a file under Settings. */
export async function bringIn(page: Page, { name, bytes }: PickedFile): Promise<void> {
  await goTo(page, { path: '/settings' })
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose a file' }).click(),
  ])
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })
}

/** Makes the file that is shown the whole workspace. */
export async function replaceWithShown(page: Page): Promise<void> {
  // By its whole name: what is said of a merge may name this choice.
  await page.getByText('Replace what is here', { exact: true }).click()
  await page.getByRole('button', { name: 'Replace', exact: true }).click()
  await page.getByText(/^It is now the workspace/).waitFor()
}

async function contentOf(download: Download): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await buffer(await download.createReadStream()))
}
