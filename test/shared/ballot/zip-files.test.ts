import { expect, it } from 'vitest'
import { zipFiles } from '#shared/ballot/zip-files.ts'

const encode = (text: string) => new TextEncoder().encode(text)

it('stores files whole, with the checksum and sizes that ZIP asks for', () => {
  const zip = zipFiles(
    [
      { name: 'check.txt', bytes: encode('123456789') },
      { name: 'Björn.html', bytes: encode('') },
    ],
    encode,
  )
  const view = new DataView(zip.buffer)
  expect(view.getUint32(0, true)).toBe(0x04034b50)
  // The check value of CRC-32.
  expect(view.getUint32(14, true)).toBe(0xcbf43926)
  expect([view.getUint32(18, true), view.getUint32(22, true), view.getUint16(26, true)]).toEqual([9, 9, 9])
  expect(new TextDecoder().decode(zip.slice(30, 48))).toBe('check.txt123456789')
  const end = zip.length - 22
  expect(view.getUint32(end, true)).toBe(0x06054b50)
  expect([view.getUint16(end + 8, true), view.getUint16(end + 10, true)]).toEqual([2, 2])
  const list = view.getUint32(end + 16, true)
  expect(view.getUint32(list, true)).toBe(0x02014b50)
  expect(list + view.getUint32(end + 12, true)).toBe(end)
  expect(new TextDecoder().decode(zip.slice(list + 46, list + 46 + 9))).toBe('check.txt')
  // The second file's own place.
  expect(view.getUint32(list + 46 + 9 + 42, true)).toBe(48)
})
