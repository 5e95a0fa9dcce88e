import { readFileSync } from 'node:fs'
import { decodeClone, encodeClone } from './clone-codec.ts'

type Listener = (event: object, ...args: readonly unknown[]) => void
interface Codec {
  readonly encode: (value: unknown) => string
  readonly decode: (text: string) => unknown
}
type LoadPreload = (require: (name: string) => object, module: object, exports: object) => void

/** The script that runs the built preload before any script of the page, with the two parts of Electron that it may have. */
export function preloadScript(file: string, binding: string, receiver: string): string {
  const preload = `(require, module, exports) => {${readFileSync(file, 'utf8')}\n}`
  const codec = `{ encode: ${encodeClone}, decode: ${decodeClone} }`
  return `(${preloadWorld})(${JSON.stringify(binding)}, ${JSON.stringify(receiver)}, ${codec}, ${preload})`
}

/** Runs in the page. The bridge to the main process is taken off `window` before the page's own scripts can see it. */
function preloadWorld(binding: string, receiver: string, { encode, decode }: Codec, loadPreload: LoadPreload): void {
  const world = window as unknown as Record<string, (text: string) => Promise<string>>
  const callMain = world[binding]
  delete world[binding]
  if (window !== window.top || !callMain) return

  const listeners = new Map<string, Set<Listener>>()
  const ipcRenderer = {
    invoke: async (channel: string, ...args: readonly unknown[]) => {
      const answer = await callMain(encode(structuredClone({ channel, args })))
      const { error, value } = decode(answer) as { error?: string; value?: unknown }
      if (error !== undefined) throw new Error(`Error invoking remote method '${channel}': ${error}`)
      return value
    },
    on: (channel: string, listener: Listener) => {
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener))
    },
    off: (channel: string, listener: Listener) => void listeners.get(channel)?.delete(listener),
  }
  Object.defineProperty(window, receiver, {
    value: (text: string) => {
      const { channel, args } = decode(text) as { channel: string; args: unknown[] }
      for (const listener of listeners.get(channel) ?? []) listener({}, ...args)
    },
  })

  /** As over the real bridge: functions become functions of the other side, everything else is a copy. */
  const carry = (value: unknown): unknown => {
    if (typeof value === 'function') return (...args: readonly unknown[]) => carry(value(...args.map(carry)))
    if (value instanceof Promise) return value.then(carry)
    if (Array.isArray(value)) return value.map(carry)
    if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
      return structuredClone(value)
    return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, part]) => [key, carry(part)])))
  }
  const contextBridge = {
    exposeInMainWorld: (name: string, api: unknown) => {
      Object.defineProperty(window, name, { value: carry(api), enumerable: true })
    },
  }
  const module = { exports: {} }
  const parts = { contextBridge, ipcRenderer }
  loadPreload(
    (name) => {
      if (name === 'electron') return parts
      throw new Error(`A sandboxed preload script cannot load ${name}.`)
    },
    module,
    module.exports,
  )
}
