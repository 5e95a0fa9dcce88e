/** Several measurements of the same thing. */
export interface Series {
  readonly median: number
  readonly min: number
  readonly max: number
}

/** The median with its spread; the median of an even number is the mean of the two in the middle. */
export function summarise(values: readonly number[]): Series {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  const median = ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2
  return { median, min: sorted[0] ?? Number.NaN, max: sorted.at(-1) ?? Number.NaN }
}

/** `497 (480–530)`: median, then the smallest and the largest. */
export function formatSeries(values: readonly number[]): string {
  const { median, min, max } = summarise(values)
  const digits = median < 10 ? 2 : median < 100 ? 1 : 0
  return `${median.toFixed(digits)} (${min.toFixed(digits)}–${max.toFixed(digits)})`
}

/** Median of one series as a multiple of another's: `1.25×`. */
export function formatRatio(of: readonly number[], to: readonly number[]): string {
  const ratio = summarise(of).median / summarise(to).median
  return `${ratio.toFixed(ratio < 0.1 ? 4 : 2)}×`
}

/**
 * Takes every measurement once per round, so that a slow minute of the machine hits all of them. The order turns by one each round.
 */
export async function interleave<Name extends string, Sample>(
  rounds: number,
  measurements: Readonly<Record<Name, () => Promise<Sample>>>,
): Promise<Record<Name, Sample[]>> {
  const names = Object.keys(measurements) as Name[]
  const samples = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, Sample[]>
  for (let round = 0; round < rounds; round += 1) {
    for (let place = 0; place < names.length; place += 1) {
      const name = names[(round + place) % names.length] as Name
      samples[name].push(await measurements[name]())
    }
  }
  return samples
}

/** What a part of the benchmark found. */
export interface BenchTable {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly notes?: readonly string[]
}

/** A Markdown table with padded columns, which a person can read as it stands. */
export function formatTable({ title, columns, rows, notes = [] }: BenchTable): string {
  const widths = columns.map((column, index) =>
    Math.max(column.length, ...rows.map((row) => (row[index] ?? '').length)),
  )
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, index) => (cells[index] ?? '').padEnd(width)).join(' | ')} |`
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`
  const body = [line(columns), rule, ...rows.map(line)].join('\n')
  return [`### ${title}`, body, ...notes].join('\n\n')
}
