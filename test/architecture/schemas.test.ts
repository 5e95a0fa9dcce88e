import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ZodType } from 'zod'

const ROOT = join(import.meta.dirname, '..', '..')

/** The files of the records' and the models' shapes that Zod is loaded with. */
const withSchemas = ['model', 'packs']
  .flatMap((folder) => globSync(`shared/${folder}/**/*.ts`, { cwd: ROOT }))
  .filter((path) => /^import \{[^}]*\bz\b[^}]*\} from 'zod'/m.test(readFileSync(join(ROOT, path), 'utf8')))

it('sees the schemas', () => {
  expect(withSchemas.length).toBeGreaterThan(10)
})

it.each(withSchemas)(
  '%s holds nothing but schemas: constants and functions beside them would load Zod at every start',
  async (path) => {
    const exported = Object.entries(await import(join(ROOT, path)))
    expect(exported.filter(([, value]) => !(value instanceof ZodType)).map(([name]) => name)).toEqual([])
  },
)
