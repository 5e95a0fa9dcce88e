import type { DisagreementRow, DisagreementStripData } from '#shared/charts/disagreement-strip.ts'
import { EXAMPLE_GROUPS } from './example-practices.ts'
import type { Examples } from './gallery.ts'

const rows: readonly DisagreementRow[] = [
  {
    practice: 'blameless-postmortems-with-actions',
    title: 'Blameless postmortems with tracked actions',
    distribution: [3, 0, 0, 0, 1, 4],
    agreement: -0.66,
  },
  {
    practice: 'change-enablement-models',
    title: 'Change enablement models',
    distribution: [2, 1, 0, 1, 3, 1],
    agreement: -0.08,
  },
  { practice: 'toil-cap', title: 'A cap on toil', distribution: [2, 2, 0, 2, 2, 0], agreement: 0.05 },
  {
    practice: 'shared-visibility',
    title: 'Shared visibility across toolchains',
    distribution: [0, 3, 1, 2, 1, 1],
    agreement: 0.22,
  },
  { practice: 'on-call-rotation', title: 'On-call rotation', distribution: [1, 1, 3, 2, 1, 0], agreement: 0.38 },
]
const all = EXAMPLE_GROUPS.flatMap((group) => group.practices)

export const disagreementStrip: Examples<DisagreementStripData> = {
  empty: { rows: [], maxRows: 10 },
  one: { rows: rows.slice(0, 1), maxRows: 10 },
  typical: { rows, maxRows: 10 },
  tooMuch: {
    rows: all.map(([practice, title], index) => ({
      practice,
      title: `${title}, as it is understood in every department of the group`,
      distribution: [120, index, 0, 2 * index, 33, 140],
      agreement: -0.5 + index / 100,
    })),
    maxRows: 8,
  },
}
