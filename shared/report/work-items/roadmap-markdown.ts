import { countOf } from '#shared/lib/count-of.ts'
import { describeQuality } from '#shared/roadmap/describe-quality.ts'
import { describeLoad } from '#shared/roadmap/period-load.ts'
import { formatDay } from '../format-day.ts'
import { writeTable } from '../text/markdown-table.ts'
import { listWorkItems, type RoadmapFacts } from './work-item.ts'

/** The roadmap to read or to put into a wiki: a table per period. */
export function writeRoadmapMarkdown(facts: RoadmapFacts): string {
  const { team, roadmap } = facts
  const items = listWorkItems(facts)
  const periods = roadmap.periods.map((period) => {
    const own = items.filter((item) => item.period === period.label)
    const rows = own.map((item) => [
      item.title,
      `${item.days}`,
      textOf(item.parts, 'Do'),
      textOf(item.parts, 'It worked if'),
      item.reviewOn,
      textOf(item.parts, 'Owner'),
    ])
    const table = writeTable(
      ['Step', 'Person-days', 'What to do', 'It worked if', 'Review on', 'Owner'],
      rows.map((cells) => cells.map(escapeCell)),
    )
    const span = `${formatDay(period.startsOn)} to ${formatDay(period.endsOn)}`
    const load = escapeCell(describeLoad(period, roadmap.problem))
    return `## ${period.label}: ${span}\n\n${own.length > 0 ? `${load}.\n\n${table}` : 'Nothing is planned.'}`
  })
  const unplanned = roadmap.steps.filter(({ period }) => period === null).length
  return [
    `# Roadmap of ${escapeCell(team.name)}`,
    `${describeQuality(roadmap)} ${countOf(unplanned, 'further step is', 'further steps are')} not planned.`,
    ...periods,
  ]
    .join('\n\n')
    .concat('\n')
}

function textOf(parts: readonly (readonly [string, string])[], label: string): string {
  return parts.find(([name]) => name === label)?.[1] ?? ''
}

function escapeCell(text: string): string {
  return text.replace(/([\\`*_[\]<>|])/g, '\\$1').replace(/\s*\n\s*/g, ' ')
}
