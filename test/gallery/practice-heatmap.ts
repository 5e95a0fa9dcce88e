import type { HeatmapPractice, PracticeHeatmapData } from '#shared/charts/practice-heatmap.ts'
import { levelOf } from '#shared/model/level.ts'
import { EXAMPLE_GROUPS } from './example-practices.ts'
import { createRandom } from './example-random.ts'
import type { Examples } from './gallery.ts'

const random = createRandom(11)

function answered(id: string, title: string): HeatmapPractice {
  const kind = random()
  const level = kind < 0.05 ? null : levelOf(random() * 3 + random() * 3)
  return { id, title, level, applicable: kind < 0.96, agreement: random() * 1.2 - 0.2 }
}

const groups = EXAMPLE_GROUPS.map((group) => ({
  title: group.title,
  practices: group.practices.map(([id, title]) => answered(id, title)),
}))
const one: HeatmapPractice = { id: 'agreed-slos', title: 'Agreed SLOs', level: 3, applicable: true, agreement: null }

export const practiceHeatmap: Examples<PracticeHeatmapData> = {
  empty: { groups: [], columns: 3, titles: true },
  one: { groups: [{ title: 'Service level objectives', practices: [one] }], columns: 3, titles: true },
  typical: { groups, columns: 3, titles: true },
  overview: { groups, columns: 10, titles: false },
  narrow: { groups, columns: 2, titles: true },
  tooMuch: {
    groups: Array.from({ length: 10 }, (_, group) => ({
      title: `Department of enterprise-wide affairs, number ${group + 1}`,
      practices: Array.from({ length: 20 }, (_, index) =>
        answered(
          `own-${group}-${index}`,
          `A practice whose name somebody wrote down in full, including its purpose, number ${index + 1}`,
        ),
      ),
    })),
    columns: 5,
    titles: true,
  },
}
