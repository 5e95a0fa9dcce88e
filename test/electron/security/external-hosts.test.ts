import { describe, expect, it } from 'vitest'
import { EXTERNAL_HOSTS, isAllowedExternal } from '#electron/security/external-hosts.ts'
import { loadCorePack } from '#test/load-core-pack.ts'

describe('isAllowedExternal', () => {
  it('allows every source of the model, and no host that is none', () => {
    const addresses = JSON.stringify(loadCorePack()).match(/https:\/\/[^"\\\s)]+/g) ?? []
    expect(addresses.filter((url) => !isAllowedExternal(url))).toEqual([])
    expect([...new Set(addresses.map((url) => new URL(url).host))].sort()).toEqual([...EXTERNAL_HOSTS])
  })

  it.each([
    'http://dora.dev/',
    'https://dora.dev.example.org/',
    'https://dora.dev@example.org/',
    'https://user:word@dora.dev/',
    'https://dora.dev:8443/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'not an address',
  ])('refuses %s', (url) => {
    expect(isAllowedExternal(url)).toBe(false)
  })
})
