import { describe, expect, it } from 'vitest'
import { backupMoment, backupName, backupsToRemove } from '#shared/interchange/backup/backup-names.ts'
import { addDays } from '#shared/lib/iso-days.ts'

const daily = (days: number, perDay = 1) =>
  Array.from({ length: days * perDay }, (_, index) =>
    backupName(
      `${addDays('2026-01-01', Math.floor(index / perDay))}T${String(8 + (index % perDay)).padStart(2, '0')}:00:00Z`,
      'plain',
    ),
  )

/** What is in the folder when rotation ran after each of these backups. */
function rotate(names: readonly string[]): readonly string[] {
  const folder = new Set<string>()
  for (const name of names) {
    folder.add(name)
    for (const gone of backupsToRemove([...folder])) folder.delete(gone)
  }
  return [...folder]
}

it('names carry their moment', () => {
  expect(backupName('2026-03-31T09:30:00.123Z', 'encrypted')).toBe('Trefoil backup 2026-03-31 093000.trefoil-backup')
  expect(backupMoment('Trefoil backup 2026-03-31 093000.trefoil-backup')).toBe('2026-03-31T09:30:00Z')
})

describe('rotation', () => {
  it('keeps the last ten, then one a week, then one a month', () => {
    const kept = rotate(daily(400, 3))
    expect(kept.slice(-10)).toEqual(daily(400, 3).slice(-10))
    const days = kept.map((name) => name.slice(15, 25))
    expect(new Set(days.map((day) => day.slice(0, 7))).size).toBe(12)
    expect(kept.length).toBeLessThanOrEqual(10 + 8 + 12)
    expect(kept.length).toBeGreaterThanOrEqual(10 + 6 + 9)
  })

  it('never touches a file that it did not name, nor one with an impossible date', () => {
    const foreign = [
      'Harbourline.trefoil',
      'Trefoil backup.trefoil',
      'Trefoil backup 2026-13-45 993000.trefoil',
      'Trefoil backup 2020-01-01 000000.trefoil.txt',
    ]
    const removed = backupsToRemove([...foreign, ...daily(60)])
    expect(removed.filter((name) => foreign.includes(name))).toEqual([])
    expect(removed.length).toBeGreaterThan(30)
  })

  it('removes nothing because time went by', () => {
    expect(backupsToRemove(daily(10))).toEqual([])
  })

  it('never removes the newest', () => {
    for (let days = 1; days < 120; days += 7) expect(backupsToRemove(daily(days))).not.toContain(daily(days).at(-1))
  })
})
