/** Empties the browser's private file system, and the note about it, so that no test finds another's journal. */
export async function clearPrivateFiles(): Promise<void> {
  localStorage.clear()
  const root = await navigator.storage.getDirectory()
  for await (const name of root.keys()) await root.removeEntry(name, { recursive: true })
}
