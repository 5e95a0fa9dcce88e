import { setTimeout as sleep } from 'node:timers/promises'
import { scoreAssessment } from '#shared/scoring/score-assessment.ts'
import { inventedInput } from '#test/shared/report/invented-report.ts'
import type { BenchContext } from './bench-context.ts'
import { type BenchTable, formatRatio, formatSeries, interleave } from './measure.ts'

/** What the intervals cost: twelve people, seventy practices, two thousand resamples against none. */
export async function benchScoring({ runs, say }: BenchContext): Promise<readonly BenchTable[]> {
  say('Scoring: twelve people, seventy practices')
  const { pack, assessment, sheets } = inventedInput({ people: 12, comments: 0 })
  const time = async (resamples: number) => {
    await sleep(20)
    const start = performance.now()
    scoreAssessment(pack, assessment, sheets, { resamples })
    return performance.now() - start
  }
  for (const resamples of [0, 2000, 0, 2000]) await time(resamples)
  const samples = await interleave(Math.max(runs, 5), { without: () => time(0), with: () => time(2000) })
  return [
    {
      title: 'Scoring 12 people × 70 practices, in Node',
      columns: ['Score', 'ms', 'ratio'],
      rows: [
        ['without bootstrap', formatSeries(samples.without), '1.00×'],
        ['with 2,000 resamples', formatSeries(samples.with), formatRatio(samples.with, samples.without)],
      ],
      notes: ['No aim. The app shows the first at once, and the second from a worker.'],
    },
  ]
}
