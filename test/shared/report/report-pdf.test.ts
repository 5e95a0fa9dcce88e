import { beforeAll, describe, expect, it } from 'vitest'
import { buildReport } from '#shared/report/build-report.ts'
import type { ReportInput } from '#shared/report/report-input.ts'
import { type ReadPdf, squeeze, textOf } from '#test/read-pdf.ts'
import { hardInput, withComment } from './hard-report.ts'
import { inventedInput } from './invented-report.ts'
import { mojInput } from './moj-report.ts'
import { FONTS, paintAndRead } from './paint-and-read.ts'
import { sampleInput } from './sample-report.ts'

const mojReport = buildReport(mojInput())
const eightReport = buildReport(inventedInput({ people: 8, comments: 0.1 }))
const hardReport = buildReport(hardInput())
const letterReport = buildReport(onLetter(inventedInput({ people: 12, comments: 0.4 })))

describe.each([
  ['the real answers of one reader', mojReport],
  ['the sample workspace', buildReport(sampleInput())],
  ['the sample workspace on Letter', buildReport(onLetter(sampleInput()))],
  ['eight people in three roles', eightReport],
  ['twelve people with long comments, on Letter', letterReport],
  ['one person with endless words and pages of comment', hardReport],
])('the PDF of %s', (_name, report) => {
  let pdf: ReadPdf

  beforeAll(async () => {
    pdf = await paintAndRead(report)
  }, 120_000)

  it('has the paper that was asked for on every page', () => {
    const [width, height] = report.meta.paper === 'a4' ? [595.28, 841.89] : [612, 792]
    for (const page of pdf.pages) {
      expect(page.width).toBeCloseTo(width, 0)
      expect(page.height).toBeCloseTo(height, 0)
    }
  })

  it('says in its contents where each section really begins', () => {
    const contents = squeeze(pdf.pages[1]?.text ?? '')
    for (const { id, title } of report.sections) {
      const page = pdf.destinations[id] ?? 0
      expect(squeeze(pdf.pages[page - 1]?.text ?? ''), title).toContain(squeeze(title))
      expect(contents, title).toContain(squeeze(`${title}${page}`))
    }
  })

  it('has a bookmark per section on the page where it begins', () => {
    const sections = report.sections.map(({ id, title }) => ({ title, page: pdf.destinations[id] }))
    const outline = pdf.outline.map(({ title, page }) => ({ title, page }))
    expect(outline).toEqual([{ title: 'Cover', page: 1 }, { title: 'Contents', page: 2 }, ...sections])
  })

  it('has a bookmark per practice, under its area', () => {
    const appendix = report.sections.find(({ id }) => id === 'appendix')?.blocks ?? []
    const practices = appendix.flatMap((block) => (block.kind === 'practice' ? [block] : []))
    const areas = pdf.outline.find(({ title }) => title === 'All practices, all answers')?.items ?? []
    expect(areas.flatMap(({ items }) => items.map(({ title, page }) => ({ title, page })))).toEqual(
      practices.map(({ id, title }) => ({ title, page: pdf.destinations[`practice-${id}`] })),
    )
  })

  it('names on each page the section that it belongs to', () => {
    for (const [index, page] of pdf.pages.entries()) {
      const begun = report.sections.filter(({ id }) => (pdf.destinations[id] ?? 0) <= index + 1).at(-1)
      if (begun && index > 1) expect(squeeze(page.text), `page ${index + 1}`).toContain(squeeze(begun.title))
    }
  })

  it('keeps every text on its page', () => {
    for (const [index, page] of pdf.pages.entries()) {
      expect(page.rightmost, `page ${index + 1}`).toBeLessThan(page.width - 40)
      expect(page.lowest, `page ${index + 1}`).toBeGreaterThan(30)
    }
  })

  it('has no internal link without a target', () => {
    const internal = pdf.pages.flatMap(({ links }) => links.filter(({ isInternal }) => isInternal))
    expect(internal.length).toBeGreaterThan(report.sections.length)
    for (const { target } of internal) expect(pdf.destinations).toHaveProperty([target])
  })

  it('numbers its pages', () => {
    for (const [index, page] of pdf.pages.slice(1).entries()) {
      expect(squeeze(page.text)).toContain(`Page${index + 2}of${pdf.pages.length}`)
    }
  })

  it('has no near-empty page', () => {
    for (const [index, page] of pdf.pages.slice(2).entries())
      expect(page.inside, `page ${index + 3}`).toBeGreaterThan(180)
  })

  it('keeps all practices, answers, comments and evidence', () => {
    const inside = squeeze(pdf.pages.map((page) => page.body).join(''))
    for (const block of report.sections.flatMap(({ blocks }) => blocks)) {
      if (block.kind !== 'practice') continue
      expect(inside).toContain(squeeze(block.title))
      expect(inside).toContain(squeeze(block.question))
      for (const { comment, evidence } of block.answers) {
        expect(inside).toContain(squeeze(comment))
        for (const piece of evidence) expect(inside).toContain(squeeze(piece))
      }
    }
  })

  it('keeps every statement of the comparison table', () => {
    const text = textOf(pdf)
    for (const block of report.sections.flatMap(({ blocks }) => blocks)) {
      if (block.kind !== 'comparison') continue
      const statements = block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.statements))
      expect(new Set(statements.map(({ claim }) => claim)).size).toBe(12)
      for (const { text: words, claim } of statements) expect(text).toContain(squeeze(`${words}${claim}`))
    }
  })

  it('says what it is, in which language, and carries its fonts', () => {
    expect(pdf.info).toMatchObject({
      Title: expect.stringContaining(report.title),
      Author: report.meta.team,
      Language: 'en-GB',
    })
    const raw = new TextDecoder('latin1').decode(pdf.bytes)
    expect(raw).not.toMatch(/\/BaseFont \/(Helvetica|Times|Courier)/)
    expect(raw).toMatch(/\/BaseFont \/[A-Z]{6}\+Inter/)
  })
})

it('writes Greek and Cyrillic as text', async () => {
  const text = textOf(await paintAndRead(eightReport))
  expect(text).toContain('Βασίλης')
  expect(text).toContain('Дарья')
})

it('names the scripts that its fonts cannot write, and says where they are in full', async () => {
  const report = buildReport(withComment(hardInput(), 'نحن نراقب الخدمة كل يوم 🚢 fine'))
  const { pages, info } = await paintAndRead({ ...report, title: 'Команда 🚢' })
  expect(squeeze(pages.map((page) => page.text).join(''))).toContain('[Arabic][emoji]fine')
  expect(squeeze(pages[1]?.text ?? '')).toContain(squeeze('[Arabic], [emoji]. The same report as Markdown'))
  expect(info.Title).toContain('Команда 🚢')
})

it('stops when it is told to', async () => {
  const { renderPdf } = await import('#shared/report/pdf/render-pdf.tsx')
  const stop = new AbortController()
  const job = renderPdf(mojReport, {
    fonts: FONTS,
    signal: stop.signal,
    onProgress: () => stop.abort(new Error('enough')),
  })
  await expect(job).rejects.toThrow('enough')
})

function onLetter(input: ReportInput): ReportInput {
  return { ...input, settings: { ...input.settings, paper: 'letter' } }
}
