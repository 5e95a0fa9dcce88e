import type { KillTally } from './kill-rounds.ts'
import type { Change, Found, Holding } from './page/conversation.ts'

/** What was acknowledged, kept by the test alone, and what was missing when the app opened again. */
export class Ledger {
  /** By sheet and practice, the number of the newest change that was acknowledged: it, or a later one, has to be there. */
  private readonly newest = new Map<string, number>()
  private readonly lost = new Set<string>()
  private readonly lostInSecondCopy = new Set<string>()
  private readonly restores: string[] = []
  private readonly troubles: string[] = []
  private acknowledged = 0

  acknowledge(changes: readonly Change[]): void {
    this.acknowledged += changes.length
    for (const { sheet, practice, number } of changes) {
      const key = `${sheet}/${practice}`
      this.newest.set(key, Math.max(number, this.newest.get(key) ?? -1))
    }
  }

  /** What the app said when it could not write: the round ends there, with what was acknowledged until then. */
  hearTrouble(message: string): void {
    this.troubles.push(message)
  }

  /** @throws where the app did not open */
  compare(found: Found): void {
    if (found.opened === 'failed') throw new Error(`The app did not open: ${found.reason}`)
    if (found.opened === 'restored') this.restores.push(found.reason ?? '')
    for (const key of this.missingIn(found.database)) this.lost.add(key)
    for (const key of this.missingIn(found.secondCopy)) this.lostInSecondCopy.add(key)
  }

  tally(): Omit<KillTally, 'kills'> {
    return {
      acknowledged: this.acknowledged,
      lost: [...this.lost],
      lostInSecondCopy: this.lostInSecondCopy.size,
      restores: this.restores,
      troubles: this.troubles,
    }
  }

  private missingIn(holding: Holding): readonly string[] {
    return [...this.newest].flatMap(([key, number]) => {
      const [sheet = '', practice = ''] = key.split('/')
      return (holding[sheet]?.[practice] ?? -1) >= number ? [] : [`${key}#${number}`]
    })
  }
}
