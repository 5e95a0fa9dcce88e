const NAME = 'trefoil-device'
const STORE = 'values'

/**
 * What belongs to this device and not to the workspace, and cannot be written as text: a key that WebCrypto guards, a folder that the
 * user has opened to the app. It is in no export and no backup.
 */
export async function readDeviceValue<T>(key: string): Promise<T | null> {
  const value = await withStore('readonly', (store) => store.get(key))
  return (value as T | undefined) ?? null
}

/** Keeps a value on this device; null takes it away. */
export async function writeDeviceValue(key: string, value: object | null): Promise<void> {
  await withStore('readwrite', (store) => (value === null ? store.delete(key) : store.put(value, key)))
}

async function withStore(mode: IDBTransactionMode, use: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
  const database = await open()
  try {
    return await settle(use(database.transaction(STORE, mode).objectStore(STORE)))
  } finally {
    database.close()
  }
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 1)
  request.onupgradeneeded = () => request.result.createObjectStore(STORE)
  return settle(request)
}

function settle<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}
