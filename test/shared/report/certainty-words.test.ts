import { expect, it } from 'vitest'
import type { ReportInput } from '#shared/report/report-input.ts'
import { describeCertainty } from '#shared/report/sections/certainty-words.ts'
import { sampleInput } from './sample-report.ts'

const final = sampleInput()
const words = (input: ReportInput) => JSON.stringify(describeCertainty(input))
const open: ReportInput = { ...final, assessment: { ...final.assessment, status: 'open' } }
const [first] = open.sheets

it('says how far an open assessment has come, and nothing where all answers are in or it is final', () => {
  const listed = first ? [...open.sheets, { ...first, id: 'late', participant: 'Late', answers: {} }] : []
  expect(words({ ...open, sheets: listed })).toContain('630 of 700 answers are in')
  expect(words(open)).not.toContain('under way')
  expect(words({ ...final, sheets: listed })).not.toContain('under way')
})
