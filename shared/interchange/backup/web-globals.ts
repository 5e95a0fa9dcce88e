/** Bytes that WebCrypto takes. */
export type Bytes = Uint8Array<ArrayBuffer>

/** A key that only WebCrypto can look into; a browser's database can keep it. */
export type OpaqueKey = object

/** One way through a transform: bytes in, other bytes out. */
export interface Pipe {
  readonly writable: { getWriter(): { write(chunk: Bytes): Promise<void>; close(): Promise<void> } }
  readonly readable: AsyncIterable<Uint8Array>
}

/**
 * The globals that backups are made with. Browsers, their workers and Node all have them; the core has no globals, so it is handed
 * `globalThis` and sees no more of it than this.
 */
export interface WebGlobals {
  readonly crypto: {
    getRandomValues(array: Bytes): Bytes
    readonly subtle: {
      digest(algorithm: 'SHA-256', data: Bytes): Promise<ArrayBuffer>
      importKey(format: 'raw', data: Bytes, name: string, extractable: boolean, usages: string[]): Promise<OpaqueKey>
      deriveBits(algorithm: object | string, key: OpaqueKey, length: number): Promise<ArrayBuffer>
      encrypt(algorithm: object | string, key: OpaqueKey, data: Bytes): Promise<ArrayBuffer>
      decrypt(algorithm: object | string, key: OpaqueKey, data: Bytes): Promise<ArrayBuffer>
    }
  }
  readonly TextDecoder: new (
    label: 'utf-8',
    options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
  ) => { decode(bytes: Uint8Array): string }
  readonly CompressionStream: new (format: 'deflate-raw') => Pipe
  readonly DecompressionStream: new (format: 'deflate-raw') => Pipe
}
