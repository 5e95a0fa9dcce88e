import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { shippedPackages } from '../../scripts/make-notices.mjs'

it('the notices name every package that ships, in its version (npm run notices)', () => {
  const notices = readFileSync(join(import.meta.dirname, '..', '..', 'THIRD-PARTY-NOTICES.md'), 'utf8')
  const missing = shippedPackages()
    .map(({ name, version }) => `## ${name} ${version}`)
    .filter((head) => !notices.includes(`${head}\n`))
  expect(missing).toEqual([])
})
