import type { Page } from 'playwright-core'

/** Everything in the database, by table; the window must stand on the app's origin. */
export function readStoredFacts(page: Page): Promise<Readonly<Record<string, readonly unknown[]>>> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('trefoil')
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
    const names = [...database.objectStoreNames]
    const transaction = database.transaction(names, 'readonly')
    const readAll = (name: string) =>
      new Promise<unknown[]>((resolve, reject) => {
        const request = transaction.objectStore(name).getAll()
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const facts = Object.fromEntries(await Promise.all(names.map(async (name) => [name, await readAll(name)] as const)))
    database.close()
    return facts
  })
}

/** Deletes the database behind the app's back. The window that has it open lets go, as it does for an upgrade. */
export function deleteDatabase(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('trefoil')
        request.onsuccess = () => resolve()
        request.onerror = () => reject(request.error)
      }),
  )
}
