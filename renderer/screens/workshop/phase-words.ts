import type { AgendaItem, AgreedValue } from '#shared/model/agenda-item.ts'
import { LEVEL_NAMES } from '#shared/model/level.ts'

/** “level 3, Defined”, “does not apply”. */
export function nameValue(value: AgreedValue): string {
  return value === 'na' ? 'does not apply' : `level ${value}, ${LEVEL_NAMES[value].name}`
}

/** Where a practice stands, in two or three words. */
export function describePhase({ phase, agreed, rounds }: AgendaItem): string {
  switch (phase) {
    case 'waiting':
      return 'to do'
    case 'voting':
      return rounds.length > 1 ? 'second vote open' : 'voting open'
    case 'revealed':
      return 'shown, not agreed'
    case 'agreed':
      return agreed ? `agreed: ${agreed.value === 'na' ? 'does not apply' : `level ${agreed.value}`}` : 'agreed'
    case 'parked':
      return 'parked'
    case 'skipped':
      return 'skipped'
  }
}
