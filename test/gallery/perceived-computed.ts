import type { PerceivedComputedData, PerceivedGuess } from '#shared/charts/perceived-computed.ts'
import type { Examples } from './gallery.ts'

function times(
  count: number,
  kind: PerceivedGuess['kind'],
  confidence: PerceivedGuess['confidence'],
): readonly PerceivedGuess[] {
  return Array.from({ length: count }, () => ({ kind, confidence }))
}

export const perceivedComputed: Examples<PerceivedComputedData> = {
  empty: { guesses: [], computed: null },
  one: { guesses: times(1, 'sre', 'high'), computed: 'blend' },
  typical: {
    guesses: [
      ...times(1, 'itil', 'medium'),
      ...times(3, 'devops', 'high'),
      ...times(1, 'devops', 'low'),
      ...times(2, 'blend', 'medium'),
      ...times(1, 'blend', 'low'),
    ],
    computed: 'itil',
  },
  tooMuch: {
    guesses: [
      ...times(120, 'itil', 'high'),
      ...times(7, 'devops', 'medium'),
      ...times(8, 'sre', 'low'),
      ...times(65, 'blend', 'medium'),
    ],
    computed: 'blend',
  },
}
