import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '..', '..')
const rows = readFileSync(join(ROOT, 'docs/security.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && line.includes(' › '))
  .map((line) => line.split('|').map((cell) => cell.trim()))

it('docs/security.md has all twenty points of Electron’s checklist', () => {
  const numbers = rows.map(([, number]) => Number(number)).filter((number) => number > 0)
  expect(numbers).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
})

it('names files that are there and tests that say so', () => {
  const wrong = rows.flatMap((cells) => {
    const files = [...(cells.at(-3) ?? '').matchAll(/`([^`]+)`/g)].map(([, file = '']) => file)
    const tests = (cells.at(-2) ?? '').split('; ').map((entry) => entry.split(' › '))
    return [
      ...files.filter((file) => !existsSync(join(ROOT, file))),
      ...tests.filter(([file = '', words = '']) => !saysSo(file.replaceAll('`', ''), words)).map(String),
    ]
  })
  expect(wrong).toEqual([])
})

/** Whether a test of the file has these words in its name. */
function saysSo(file: string, words: string): boolean {
  const text = existsSync(join(ROOT, file)) ? readFileSync(join(ROOT, file), 'utf8') : ''
  const names = [...text.matchAll(/\bit(?:\.\w+)*(?:\(.*?\))?\(\s*['`](.*)['`],/g)].map(([, name = '']) => name)
  return words !== '' && names.some((name) => name.includes(words))
}
