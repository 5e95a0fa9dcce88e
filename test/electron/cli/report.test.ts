import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'
import { loadCorePack } from '#test/load-core-pack.ts'
import { type ReadPdf, readPdf, squeeze, textOf } from '#test/read-pdf.ts'
import { makeFolder, runTrefoil } from './run-trefoil.ts'

const MOJ = 'assets/samples/moj-cloud-platform.csv'
const SAMPLE = 'assets/samples/harbourline.trefoil.json'
const folder = makeFolder()

async function report(name: string, input: string, ...options: readonly string[]): Promise<Uint8Array> {
  const path = join(folder, name)
  const { code, stdout, stderr } = await runTrefoil('report', input, '--out', path, ...options)
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' })
  expect(stderr).toContain(path)
  return new Uint8Array(readFileSync(path))
}

async function pdf(name: string, input: string, ...options: readonly string[]): Promise<ReadPdf> {
  return readPdf(await report(name, input, ...options))
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

describe('report as PDF', () => {
  it('holds every practice and stands on A4', async () => {
    const read = await pdf('moj.pdf', MOJ)
    expect(read.pages.length).toBeGreaterThan(15)
    expect(sizesOf(read)).toEqual(['595 × 842'])
    for (const { title } of loadCorePack().practices) expect(textOf(read)).toContain(squeeze(title))
  })

  it('stands on Letter where that is asked for, about the team and assessment that are named', async () => {
    const read = await pdf('second.pdf', SAMPLE, '--paper', 'letter', '--assessment', oldest().title)
    expect(sizesOf(read)).toEqual(['612 × 792'])
    expect(textOf(read)).toContain(squeeze(oldest().title))
  })
})

describe('report in other forms', () => {
  it('as JSON', async () => {
    const made = JSON.parse(text(await report('moj.json', MOJ))) as { meta: { dataHash: string }; sections: unknown[] }
    expect(made.meta.dataHash).toMatch(/^[0-9a-f]{16,}/)
    expect(made.sections.length).toBeGreaterThan(8)
  })

  it('as CSV: one row a practice', async () => {
    const csv = text(await report('moj.csv', MOJ))
    for (const { id, title } of loadCorePack().practices) expect(csv.includes(id) || csv.includes(title)).toBe(true)
    expect(csv.trim().split(/\r?\n/).length).toBeGreaterThanOrEqual(71)
  })

  it('as Markdown, with every practice', async () => {
    const markdown = text(await report('moj.md', MOJ))
    expect(markdown).toMatch(/^# /m)
    for (const { title } of loadCorePack().practices) expect(markdown).toContain(title)
  })

  it('is the same when it is made again', async () => {
    expect(text(await report('again.json', SAMPLE))).toBe(text(await report('again.json', SAMPLE)))
  })
})

it('writes nothing where the input is refused or the folder is missing', async () => {
  const out = join(folder, 'refused.pdf')
  expect((await runTrefoil('report', 'test/fixtures/answers/bad-level.csv', '--out', out)).code).toBe(1)
  expect(existsSync(out)).toBe(false)
  const nowhere = await runTrefoil('report', MOJ, '--out', join(folder, 'missing', 'report.json'))
  expect(nowhere).toMatchObject({ code: 1, stdout: '' })
  expect(nowhere.stderr).toContain(join('missing', 'report.json'))
})

function oldest(): { readonly title: string } {
  const { assessments } = JSON.parse(readFileSync(SAMPLE, 'utf8')) as {
    assessments: { title: string; heldOn: string }[]
  }
  return assessments.toSorted((a, b) => a.heldOn.localeCompare(b.heldOn))[0] ?? { title: '' }
}

it('knows the rounds of a workshop: first and last vote, and who overruled whom', async () => {
  const written = text(await report('rounds.md', 'test/fixtures/workspaces/good.json'))
  expect(written).toContain('Voted in the workshop')
  expect(written).toContain('2, by the facilitator over the group’s 3: Not yet written down for the shop')
})

function sizesOf({ pages }: ReadPdf): readonly string[] {
  return [...new Set(pages.map(({ width, height }) => `${Math.round(width)} × ${Math.round(height)}`))]
}
