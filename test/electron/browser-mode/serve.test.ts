import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request as httpRequest, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCommand } from '#electron/browser-mode/open-browser.ts'
import { PortTakenError, serveBrowserMode } from '#electron/browser-mode/serve.ts'

const outer = mkdtempSync(join(tmpdir(), 'trefoil-serve-'))
let server: Server
let port = 0

beforeAll(async () => {
  writeFileSync(join(outer, 'index.html'), 'the page')
  const mode = await serveBrowserMode(outer, 0)
  if (!mode.server) throw new Error('The server did not start.')
  server = mode.server
  port = Number(new URL(mode.url).port)
})
afterAll(() => {
  server.close()
  rmSync(outer, { recursive: true })
})

/** A request with a path and headers that `fetch` would tidy up. */
function ask(path: string, method = 'GET', host = `127.0.0.1:${port}`) {
  return new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((resolve, reject) => {
    const outgoing = httpRequest({ host: '127.0.0.1', port, path, method, headers: { host } }, (response) => {
      let body = ''
      response.on('data', (part) => {
        body += part
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }))
    })
    outgoing.on('error', reject)
    outgoing.end()
  })
}

describe('browser mode', () => {
  it('serves the page with the same protection as Electron, on the loopback only', async () => {
    const { status, headers, body } = await ask('/?any=1')
    expect([status, body]).toEqual([200, 'the page'])
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect((server.address() as AddressInfo).address).toBe('127.0.0.1')
  })

  it('refuses a foreign host name, other methods and paths that lead outside', async () => {
    expect((await ask('/', 'GET', 'evil.example.org')).status).toBe(421)
    expect((await ask('/', 'GET', `localhost:${port}`)).status).toBe(421)
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) expect((await ask('/', method)).status).toBe(405)
    expect((await ask('/../etc/passwd')).status).toBe(403)
    expect((await ask('/%2e%2e/etc/passwd')).status).toBe(403)
    expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, body: '' })
  })

  it('finds itself on its port, and says so when another program is there', async () => {
    expect(await serveBrowserMode(outer, port)).toEqual({ url: `http://127.0.0.1:${port}/`, server: null })
    const stranger = createServer((_request, response) => response.end('hello'))
    await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve))
    const taken = (stranger.address() as AddressInfo).port
    await expect(serveBrowserMode(outer, taken)).rejects.toThrow(PortTakenError)
    stranger.close()
  })
})

describe('openCommand', () => {
  it('is the system’s own', () => {
    expect(openCommand('http://127.0.0.1:1/', 'linux')).toEqual(['xdg-open', ['http://127.0.0.1:1/']])
    expect(openCommand('http://127.0.0.1:1/', 'darwin')[0]).toBe('open')
    expect(openCommand('http://127.0.0.1:1/', 'win32')).toEqual(['cmd', ['/c', 'start', '', 'http://127.0.0.1:1/']])
  })
})
