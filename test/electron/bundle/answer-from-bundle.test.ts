import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerFromBundle } from '#electron/bundle/answer-from-bundle.ts'
import { resolveInside } from '#electron/bundle/resolve-inside.ts'

let outer = ''
let root = ''

beforeAll(() => {
  outer = mkdtempSync(join(tmpdir(), 'trefoil-bundle-'))
  root = join(outer, 'renderer')
  mkdirSync(join(root, 'assets'), { recursive: true })
  mkdirSync(join(outer, 'renderer-secret'))
  writeFileSync(join(root, 'index.html'), '<meta name="csp-nonce" content="__CSP_NONCE__">')
  writeFileSync(join(root, '.built-from'), 'stamp')
  writeFileSync(join(root, 'notes.txt'), 'no such type')
  writeFileSync(join(root, 'assets', 'report-worker-Ab_1-2cD.js'), '1')
  writeFileSync(join(root, 'assets', 'index-Abcd1234.js'), '1')
  writeFileSync(join(outer, 'renderer-secret', 'a.json'), '{}')
  writeFileSync(join(outer, 'package.json'), '{}')
})
afterAll(() => rmSync(outer, { recursive: true }))

const text = (body: Uint8Array) => new TextDecoder().decode(body)
const policy = async (path: string) => (await answerFromBundle(root, path)).headers['Content-Security-Policy'] ?? ''

describe('answerFromBundle', () => {
  it('puts the nonce of the policy into the page, a fresh one each time', async () => {
    const first = await answerFromBundle(root, '/')
    const nonce = /'nonce-([^']+)'/.exec(first.headers['Content-Security-Policy'] ?? '')?.[1] ?? ''
    expect(nonce.length).toBeGreaterThan(20)
    expect(text(first.body)).toBe(`<meta name="csp-nonce" content="${nonce}">`)
    expect((await answerFromBundle(root, '/')).body).not.toEqual(first.body)
  })

  it('lets only workers compile WebAssembly, and nobody evaluate text', async () => {
    expect(await policy('/assets/report-worker-Ab_1-2cD.js')).toContain("script-src 'self' 'wasm-unsafe-eval';")
    for (const path of ['/', '/index.html', '/assets/index-Abcd1234.js', '/missing']) {
      expect(await policy(path)).toContain("script-src 'self';")
    }
    for (const path of ['/', '/assets/report-worker-Ab_1-2cD.js']) {
      expect(await policy(path)).not.toMatch(/unsafe-inline|'unsafe-eval'|\*/)
    }
  })

  it.each([
    '/../package.json',
    '/%2e%2e%2fpackage.json',
    '/assets/../../package.json',
    '/..%2frenderer-secret/a.json',
    '/%5c..%5cpackage.json',
    '/index.html%00.js',
    '/%',
  ])('refuses %s', async (path) => {
    expect((await answerFromBundle(root, path)).status).toBe(403)
  })

  it.each(['/.built-from', '/notes.txt', '/assets', '/none.js'])('has nothing at %s', async (path) => {
    const answer = await answerFromBundle(root, path)
    expect(answer.status).toBe(404)
    expect(answer.headers['X-Content-Type-Options']).toBe('nosniff')
  })
})

describe('resolveInside', () => {
  it('keeps to the folder, also beside a folder whose name begins alike', () => {
    expect(resolveInside('/srv/app', '/a/./b.js')).toBe(join('/srv/app', 'a', 'b.js'))
    expect(resolveInside('/srv/app', '/../app-secret/x')).toBeNull()
    expect(resolveInside('/srv/app', '/..')).toBeNull()
  })
})
