import { describe, expect, it } from 'vitest'
import {
  DORA_YEARS,
  type DoraMetric,
  type DoraTier,
  type DoraYear,
  doraTiers,
  tierNames,
  tiersOf,
} from '#shared/measures/dora-tiers.ts'

const DAY = 24

describe('tiers by year', () => {
  it.each<[DoraYear, DoraMetric, number, readonly DoraTier[]]>([
    [2021, 'lead-time', 0.5, ['elite']],
    // Between an hour and a day, 2021 published nothing.
    [2021, 'lead-time', 5, []],
    [2021, 'lead-time', 3 * DAY, ['high']],
    [2021, 'lead-time', 400 * DAY, ['low']],
    [2021, 'change-fail-rate', 0.2, ['high', 'medium', 'low']],
    [2021, 'recovery-time', 0.5, ['elite', 'high']],
    [2021, 'deployment-frequency', 20, ['elite']],
    [2021, 'deployment-frequency', 0.01, ['low']],
    [2022, 'lead-time', 3 * DAY, ['high']],
    [2022, 'change-fail-rate', 0.5, ['low']],
    [2022, 'change-fail-rate', 0.4, []],
    [2022, 'deployment-frequency', 20, ['high']],
    [2023, 'lead-time', 10 * DAY, ['medium', 'low']],
    [2023, 'change-fail-rate', 0.12, ['medium']],
    [2023, 'deployment-frequency', 3, ['high']],
    // 2024 inverts: High fails more often than Medium.
    [2024, 'change-fail-rate', 0.05, ['elite']],
    [2024, 'change-fail-rate', 0.1, ['medium']],
    [2024, 'change-fail-rate', 0.2, ['high']],
    [2024, 'change-fail-rate', 0.41, []],
    [2024, 'recovery-time', 5, ['high', 'medium']],
    [2024, 'lead-time', 60 * DAY, ['low']],
  ])('%d %s %d', (year, metric, value, tiers) => expect(doraTiers(year, metric, value)).toEqual(tiers))

  it('knows no elite in 2022 and no tiers in 2025', () => {
    for (const value of [0, 0.1, 1, 100]) {
      for (const metric of ['lead-time', 'recovery-time', 'change-fail-rate', 'deployment-frequency'] as const) {
        expect(doraTiers(2022, metric, value)).not.toContain('elite')
      }
    }
    expect(DORA_YEARS).toEqual([2021, 2022, 2023, 2024])
  })

  it('takes a measure in the unit in which it is kept', () => {
    // 342 minutes are under a day; as hours they would be two weeks.
    expect(tiersOf(2024, 'recovery-time', 342)).toEqual(['high', 'medium'])
    expect(tiersOf(2024, 'lead-time', 15.7)).toEqual(['elite'])
    expect(tiersOf(2024, 'availability', 0.999)).toBeNull()
    expect(tierNames(['high', 'medium'])).toBe('High or Medium')
  })
})
