import type { MenuItem } from 'electron'
import type { RunningApp } from './running-app.ts'

/** The next dialogs for saving name this place, as a user would. */
export function answerSaveDialog(app: RunningApp, place: string): Promise<void> {
  return app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, place)
}

/** The next dialogs for opening name this file. */
export function answerOpenDialog(app: RunningApp, place: string): Promise<void> {
  return app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] })
  }, place)
}

/** Presses an item of the native menu, wherever it stands. */
export async function pressMenu(app: RunningApp, label: string): Promise<void> {
  const isThere = await app.evaluate(({ Menu }, wanted) => {
    const all = (items: readonly MenuItem[]): MenuItem[] =>
      items.flatMap((item) => [item, ...all(item.submenu?.items ?? [])])
    const item = all(Menu.getApplicationMenu()?.items ?? []).find((candidate) => candidate.label === wanted)
    item?.click()
    return item !== undefined
  }, label)
  if (!isThere) throw new Error(`The menu has no item ${label}.`)
}
