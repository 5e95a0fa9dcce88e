import { describe, expect, it } from 'vitest'
import { readMeasurementsCsv } from '#shared/interchange/measurements-csv.ts'

const HEADER = 'metric,service,from,to,value,n,note'
const read = (...rows: readonly string[]) => {
  const result = readMeasurementsCsv([HEADER, ...rows].join('\n'), 'values.csv')
  if (!result.ok) throw new Error('The file of the test is refused.')
  return result.value
}

describe('values of measures', () => {
  it('are read by id or title, shares as percent or as a number up to one', () => {
    const { values, findings } = read(
      'toil-share,,2026-01-01,2026-03-31,35 %,9,Asked',
      'Toil share,,2026-04-01,2026-06-30,0.4,,',
      'lead-time,Shop,2026-01-01,2026-03-31,12.5,40,',
      'budget-left,Shop,2026-01-01,2026-03-31,-20%,,',
    )
    expect(findings).toEqual([])
    expect(values.map(({ metric, value, n, service }) => [metric, value, n, service])).toEqual([
      ['toil-share', 0.35, 9, ''],
      ['toil-share', 0.4, null, ''],
      ['lead-time', 12.5, 40, 'Shop'],
      ['budget-left', -0.2, null, 'Shop'],
    ])
  })

  it('with a fault are listed by line and column, and count nowhere', () => {
    const { values, findings } = read(
      'mood,,2026-01-01,2026-03-31,1,,',
      'toil-share,,2026-02-30,2026-03-31,0.3,,',
      'toil-share,,2026-04-01,2026-03-31,0.3,,',
      'toil-share,,2026-01-01,2026-03-31,35,,',
      'lead-time,,2026-01-01,2026-03-31,35 %,,',
      'incidents,,2026-01-01,2026-03-31,-1,,',
      'incidents,,2026-01-01,2026-03-31,1e9,,',
      'incidents,,2026-01-01,2026-03-31,4,few,',
      'incidents,,2026-01-01,2026-03-31,4,4,',
      'incidents,,2026-01-01,2026-03-31,5,5,',
    )
    expect(values).toEqual([expect.objectContaining({ line: 10, value: 4 })])
    expect(findings.map(({ line, field }) => [line, field])).toEqual([
      [2, 'metric'],
      [3, 'from'],
      [4, 'to'],
      [5, 'value'],
      [6, 'value'],
      [7, 'value'],
      [8, 'value'],
      [9, 'n'],
      [11, ''],
    ])
  })

  it('without the needed columns are refused', () => {
    const result = readMeasurementsCsv('metric,from\nincidents,2026-01-01', 'values.csv')
    expect(!result.ok && result.problems.map(({ message }) => message)).toEqual([
      'column “to” is missing',
      'column “value” is missing',
    ])
    expect(readMeasurementsCsv('', 'values.csv').ok).toBe(false)
  })
})
