/** What opening a database brought to light before anything of it was changed. */
export interface Opening {
  /** From which version it may be made (0) or upgraded; null where neither may be, as when it is opened again later. */
  mayUpgradeFrom: number | null
  /** Where it was not opened: a newer Trefoil has written it, or it would have to be made or upgraded from this version (0: there is none). */
  refused: 'newer' | { readonly upgradeFrom: number } | null
  /** Where it was opened and made (0) or upgraded on the way: from which version. */
  upgradedFrom: number | null
  /** The browser found its store damaged and deleted it. */
  hasLostData: boolean
}

/**
 * The browser's own factory, apart from what Dexie must not do. It would open a newer database, raise its version and write to it without
 * a word: refused. An upgrade begins only where it is from `mayUpgradeFrom`; otherwise it is taken back untouched and noted. Decided here
 * because only an open database tells its version: after a killed upgrade LevelDB lists the new one, and of a torn log it lists nothing.
 */
export function guardedFactory(opening: Opening) {
  return {
    open: (name: string, version?: number): IDBOpenDBRequest => {
      if (opening.refused !== null) throw new DOMException('This database is not to be opened.', 'AbortError')
      const request = version === undefined ? indexedDB.open(name) : indexedDB.open(name, version)
      // Before Dexie's own, for this one was there first.
      request.addEventListener('upgradeneeded', (event) => guardUpgrade(event, request, opening))
      request.addEventListener('error', () => {
        if (request.error?.name === 'VersionError') opening.refused = 'newer'
      })
      return request
    },
    deleteDatabase: (name: string) => indexedDB.deleteDatabase(name),
    databases: () => indexedDB.databases(),
    cmp: (a: unknown, b: unknown) => indexedDB.cmp(a, b),
  }
}

function guardUpgrade(event: IDBVersionChangeEvent, request: IDBOpenDBRequest, opening: Opening): void {
  // Chromium tells of a deleted store here and nowhere else.
  if ('dataLoss' in event && event.dataLoss === 'total') opening.hasLostData = true
  const from = versionOf(event.oldVersion)
  if (from === opening.mayUpgradeFrom) {
    opening.upgradedFrom = from
    return
  }
  opening.refused = { upgradeFrom: from }
  event.stopImmediatePropagation()
  request.transaction?.abort()
}

/** Dexie multiplies its version numbers by ten. */
export function versionOf(stored: number): number {
  return Math.floor(stored / 10)
}
