/** Empties the browser's private file system, so that no test finds another's journal. */
export async function clearPrivateFiles(): Promise<void> {
  const root = await navigator.storage.getDirectory()
  for await (const name of root.keys()) await root.removeEntry(name, { recursive: true })
}
