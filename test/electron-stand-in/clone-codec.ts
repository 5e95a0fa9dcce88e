/**
 * What crosses between the processes, as text: JSON with marks for bytes, dates and `undefined`. Callers pass it through
 * `structuredClone` first, so that what Electron could not send is refused here as well. Both functions run in the page too and
 * therefore use nothing from outside themselves.
 */
export function encodeClone(value: unknown): string {
  const replace = (item: unknown): unknown => {
    if (item === undefined) return { $: 'undefined' }
    if (item instanceof Date) return { $: 'date', at: item.getTime() }
    if (item instanceof Uint8Array) {
      let text = ''
      for (let at = 0; at < item.length; at += 8192) text += String.fromCharCode(...item.subarray(at, at + 8192))
      return { $: 'bytes', text: btoa(text) }
    }
    if (Array.isArray(item)) return item.map(replace)
    if (typeof item !== 'object' || item === null) return item
    if (Object.getPrototypeOf(item) !== Object.prototype) throw new TypeError(`The stand-in cannot send ${item}.`)
    return Object.fromEntries(Object.entries(item).map(([key, part]) => [key, replace(part)]))
  }
  return JSON.stringify(replace(value))
}

/** The value that `encodeClone` was given. */
export function decodeClone(text: string): unknown {
  return JSON.parse(text, (_key, item) => {
    if (item?.$ === 'undefined') return undefined
    if (item?.$ === 'date') return new Date(item.at)
    if (item?.$ === 'bytes') return Uint8Array.from(atob(item.text), (letter) => letter.charCodeAt(0))
    return item
  })
}
