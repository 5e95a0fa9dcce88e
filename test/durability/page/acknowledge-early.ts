/** The last thing that the product asks for in each transaction is the position of the change. */
const LAST_STORE = 'journal'

/**
 * A negative control: hears of the success of a transaction's last request, which comes before the transaction is complete and
 * before the second copy has anything.
 */
export function onRequestSuccess(hear: () => void): void {
  const put = IDBObjectStore.prototype.put
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args: Parameters<typeof put>) {
    const request = put.apply(this, args)
    if (this.name === LAST_STORE) request.addEventListener('success', hear)
    return request
  }
}
