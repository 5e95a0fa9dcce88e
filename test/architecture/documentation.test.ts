import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '..', '..')
const documents = ['README.md', ...globSync('docs/**/*.md', { cwd: ROOT }), 'renderer/app/README.md']

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}

it.each(documents)('%s links only to what is there', (document) => {
  const targets = [...read(document).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map((match) => match[1] ?? '')
  const broken = targets.filter((target) => !existsSync(join(ROOT, dirname(document), target)))
  expect(broken).toEqual([])
})

it('docs/how-to-add.md names only places that exist', () => {
  const places = [
    ...read('docs/how-to-add.md').matchAll(/`((?:shared|renderer|electron|assets|test|docs|scripts)\/[^`]*?)`/g),
  ]
    .map((match) => match[1] ?? '')
    .map((place) => place.replace(/[<*{].*$/, ''))
  const broken = places.filter((place) => !existsSync(join(ROOT, place)))
  expect(places.length).toBeGreaterThan(10)
  expect(broken).toEqual([])
})

it('every decision record is listed', () => {
  const records = globSync('docs/adr/[0-9]*.md', { cwd: ROOT }).map((path) =>
    path.replaceAll('\\', '/').split('/').at(-1),
  )
  const listed = read('docs/adr/README.md')
  expect(records.filter((name) => name !== undefined && !listed.includes(`(${name})`))).toEqual([])
})
