import fc from 'fast-check'
import { expect, it } from 'vitest'
import { safeFileName } from '#shared/interchange/safe-file-name.ts'

it.each([
  ['Shop – spring 2026', 'Shop – spring 2026.pdf'],
  ['../../etc/passwd', '-..-etc-passwd.pdf'],
  ['a/b\\c:d*e?"f"<g>|h', 'a-b-c-d-e--f--g--h.pdf'],
  ['CON', '_CON.pdf'],
  ['lpt1.txt', '_lpt1.txt.pdf'],
  ['Zoe\u0308', 'Zoë.pdf'],
  ['x\u202Efdp.exe', 'xfdp.exe.pdf'],
  [' . ', 'untitled.pdf'],
  ['', 'untitled.pdf'],
  ['trailing. ', 'trailing.pdf'],
])('%j → %s', (name, expected) => {
  expect(safeFileName(name, 'pdf')).toBe(expected)
})

it('is always short, clean and whole', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
      const safe = safeFileName(name, 'json')
      expect(safe.length).toBeLessThanOrEqual(100)
      expect(new TextEncoder().encode(safe).length).toBeLessThanOrEqual(255)
      expect(safe).toMatch(/^[^/\\:*?"<>|\p{C}]+\.json$/u)
      expect(safe).not.toMatch(/^\.|^(con|prn|aux|nul|com\d|lpt\d)\./i)
      expect(safe.normalize('NFC')).toBe(safe)
    }),
  )
})
