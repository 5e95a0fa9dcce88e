import { describe, expect, it } from 'vitest'
import { describeFigures, runFuzz } from './run-fuzz.ts'

const LONG = Number(process.env.FUZZ_CASES ?? 0)
const SEED = Number(process.env.FUZZ_SEED ?? 20260331)
/** Enough to meet every mutation of every format; `npm run test:fuzz` does many more. */
const QUICK = 2_000

describe('files that nobody vouches for', () => {
  it('never break a reader, never hang it, and are read whole or refused with a reason', async () => {
    const figures = await runFuzz({ cases: Math.max(LONG, QUICK), seed: SEED })
    process.stdout.write(`${describeFigures(figures, SEED)}\n`)
    expect(figures).toMatchObject({ crashes: [], hangs: [] })
    expect(figures.read, 'mutations that leave a file good').toBeGreaterThan(0)
    expect(figures.refused).toBeGreaterThan(figures.cases / 2)
  }, 1_800_000)

  it('would break a reader that has no limits', async () => {
    expect((await runFuzz({ cases: 40, seed: SEED, reader: 'throws' })).crashes.length).toBeGreaterThan(10)
    expect((await runFuzz({ cases: 1, seed: SEED, reader: 'hangs', patienceMs: 500 })).hangs).toHaveLength(1)
    expect((await runFuzz({ cases: 1, seed: SEED, reader: 'fills', patienceMs: 60_000 })).crashes).toEqual([
      expect.stringContaining('memory'),
    ])
  })
})
