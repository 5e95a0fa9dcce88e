import { type IncomingHttpHeaders, request } from 'node:http'

/** What came back over the wire. */
export interface RawAnswer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

interface RawRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'HEAD' | 'OPTIONS' | 'DELETE'
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** The network goes so long after the request was sent, whatever comes. */
  readonly dropAfterMs?: number | undefined
}

/** One request, with exactly these headers. @throws where the connection ends before the answer */
export function send(port: number, { method, path, headers = {}, body, dropAfterMs }: RawRequest): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, method, path, headers: { Host: `127.0.0.1:${port}`, ...headers } })
    asked.on('error', reject)
    asked.on('response', (response) => {
      const parts: Buffer[] = []
      response.on('data', (part) => parts.push(part))
      response.on('error', reject)
      response.on('end', () => {
        const { statusCode = 0, headers } = response
        resolve({ status: statusCode, headers, body: Buffer.concat(parts).toString('utf8') })
      })
    })
    asked.end(body, () => {
      if (dropAfterMs !== undefined) setTimeout(() => asked.destroy(new Error('The network is gone.')), dropAfterMs)
    })
  })
}

/** As the room's own page sends it. */
export function post(port: number, path: string, body: unknown, token = '', dropAfterMs?: number): Promise<RawAnswer> {
  return send(port, {
    method: 'POST',
    path,
    body: JSON.stringify(body),
    dropAfterMs,
    headers: {
      Origin: `http://127.0.0.1:${port}`,
      'Content-Type': 'application/json',
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
    },
  })
}
