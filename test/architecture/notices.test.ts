import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readNotices } from '#renderer/notices.ts'
import { shippedPackages } from '../../scripts/make-notices.mjs'

const notices = readFileSync(join(import.meta.dirname, '..', '..', 'THIRD-PARTY-NOTICES.md'), 'utf8')

it('the notices name every package that ships, in its version (npm run notices)', () => {
  const missing = shippedPackages()
    .map(({ name, version }) => `## ${name} ${version}`)
    .filter((head) => !notices.includes(`${head}\n`))
  expect(missing).toEqual([])
})

it('the About screen reads every one of them, with its licence and the text', () => {
  const read = readNotices(notices)
  expect(read.map(({ name, version }) => `## ${name} ${version}`)).toEqual(notices.match(/^## \S+ \S+$/gm))
  expect(read.filter(({ licence, text }) => licence === '' || text.length < 40)).toEqual([])
})
