import { join } from 'node:path'
import { cruise, type ICruiseResult } from 'dependency-cruiser'
import { expect, it } from 'vitest'
import config from '../../.dependency-cruiser.mjs'

const ROOT = join(import.meta.dirname, '..', '..')

async function violationsIn(baseDir: string): Promise<{ readonly rules: readonly string[]; readonly modules: number }> {
  const { forbidden, options } = config
  const result = await cruise(['shared', 'electron', 'renderer'], {
    ...options,
    baseDir,
    validate: true,
    ruleSet: { forbidden },
  } as never)
  const { summary } = result.output as ICruiseResult
  return { rules: summary.violations.map(({ rule }) => rule.name), modules: summary.totalCruised }
}

it('finds nothing wrong with the sources, and does see them', async () => {
  const { rules, modules } = await violationsIn(ROOT)
  expect(rules).toEqual([])
  expect(modules).toBeGreaterThan(150)
})

it('refuses each kind of wrong import', async () => {
  const { rules } = await violationsIn(join(ROOT, 'test', 'fixtures', 'bad-imports'))
  expect(new Set(rules)).toEqual(
    new Set([
      'no-cycles',
      'shared-is-alone',
      'shared-is-pure',
      'shared-has-no-react',
      'shared-lib',
      'electron-never-meets-renderer',
      'renderer-never-meets-electron',
      'components-take-props-only',
      'the-store-knows-no-screens',
      'pages-without-the-app-are-plain',
    ]),
  )
})
