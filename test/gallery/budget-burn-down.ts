import type { BudgetBurnDownData } from '#shared/charts/budget-burn-down.ts'
import type { Examples } from './gallery.ts'

const typical: BudgetBurnDownData = {
  service: 'Checkout',
  fromLabel: '3 March 2026',
  untilLabel: '31 March 2026',
  points: [
    { at: 0, left: 1 },
    { at: 0.3, left: 1 },
    { at: 0.302, left: 0.6 },
    { at: 0.7, left: 0.6 },
    { at: 0.71, left: 0.18 },
    { at: 1, left: 0.18 },
  ],
  incidents: [
    { from: 0.3, until: 0.302, title: 'Payments time out', spent: 0.4 },
    { from: 0.7, until: 0.71, title: 'Disk full', spent: 0.42 },
  ],
  nearBelow: 0.25,
}

const overdrawn = (left: number): BudgetBurnDownData => ({
  ...typical,
  points: [
    { at: 0, left: 1 },
    { at: 0.4, left: 1 },
    { at: 0.5, left },
    { at: 1, left },
  ],
  incidents: [{ from: 0.4, until: 0.5, title: 'Everything was down', spent: 1 - left }],
})

export const budgetBurnDown: Examples<BudgetBurnDownData> = {
  empty: { ...typical, points: [], incidents: [] },
  one: {
    ...typical,
    points: [
      { at: 0, left: 1 },
      { at: 1, left: 1 },
    ],
    incidents: [],
  },
  typical,
  tooMuch: {
    ...overdrawn(-14.3),
    incidents: Array.from({ length: 200 }, (_, index) => ({
      from: index / 200,
      until: index / 200 + 0.003,
      title: `Incident ${index}`,
      spent: 0.07,
    })),
  },
  overdrawn: overdrawn(-0.6),
}
