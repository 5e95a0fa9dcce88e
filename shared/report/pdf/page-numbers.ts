/** Where each section begins: filled while pages are laid out, read by the contents page in the last pass. */
export interface PageNumbers {
  readonly record: (sectionId: string, page: number) => void
  readonly of: (sectionId: string) => number | undefined
}

/** Empty at first. */
export function makePageNumbers(onRecord: (sectionId: string) => void = () => {}): PageNumbers {
  const pages = new Map<string, number>()
  return {
    record: (sectionId, page) => {
      pages.set(sectionId, page)
      onRecord(sectionId)
    },
    of: (sectionId) => pages.get(sectionId),
  }
}
