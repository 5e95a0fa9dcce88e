import { practicesOf, type StepNetwork } from './step-network.ts'

/**
 * The problem as a mixed-integer program, to be maximised. A column says whether a step is done by the end of a period; so a column
 * is worth the step's value, once for each period of benefit. Of practices with several steps a further column says whether the
 * practice is in flight in a period; it is whole where the others are. Rows are sparse, one after another.
 */
export interface LinearModel {
  readonly cost: readonly number[]
  readonly lower: readonly number[]
  readonly rowLower: readonly number[]
  readonly rowUpper: readonly number[]
  readonly starts: readonly number[]
  readonly indices: readonly number[]
  readonly values: readonly number[]
  /** How many columns are of steps; those of practices in flight follow. */
  readonly stepColumns: number
  readonly flights: readonly Flight[]
  /** The column of a step by the end of a period; −1 before its earliest period, and its last column after its latest. */
  readonly columnOf: (step: number, period: number) => number
}

/** A column that says whether any of these steps of one practice is done in the period. */
interface Flight {
  readonly column: number
  readonly period: number
  readonly steps: readonly number[]
}

class ModelBuilder {
  readonly cost: number[] = []
  readonly lower: number[] = []
  readonly rowLower: number[] = []
  readonly rowUpper: number[] = []
  readonly starts: number[] = [0]
  readonly indices: number[] = []
  readonly values: number[] = []

  addColumn(cost: number, lower = 0): number {
    this.cost.push(cost)
    this.lower.push(lower)
    return this.cost.length - 1
  }

  /** Σ value · column ≤ limit; columns −1 stand for 0. */
  addRow(terms: readonly (readonly [column: number, value: number])[], limit: number): void {
    for (const [column, value] of terms) {
      if (column < 0) continue
      this.indices.push(column)
      this.values.push(value)
    }
    this.starts.push(this.indices.length)
    this.rowLower.push(Number.NEGATIVE_INFINITY)
    this.rowUpper.push(limit)
  }
}

type ColumnOf = LinearModel['columnOf']

/** States the problem for a solver of linear programs. */
export function buildLinearModel(network: StepNetwork): LinearModel {
  const builder = new ModelBuilder()
  const columnOf = addStepColumns(builder, network)
  const stepColumns = builder.cost.length
  addOrderRows(builder, network, columnOf)
  addCapacityRows(builder, network, columnOf)
  const flights = addFlightRows(builder, network, columnOf)
  const { cost, lower, rowLower, rowUpper, starts, indices, values } = builder
  return { cost, lower, rowLower, rowUpper, starts, indices, values, stepColumns, flights, columnOf }
}

function addStepColumns(builder: ModelBuilder, { steps, problem, earliest, latest, isForced }: StepNetwork): ColumnOf {
  const first: number[] = []
  for (const [step, { value }] of steps.entries()) {
    const [from, to] = [earliest[step] as number, latest[step] as number]
    first.push(builder.cost.length)
    for (let period = from; period <= to; period += 1) {
      const benefit = period === to ? problem.periods - to : 1
      builder.addColumn(value * benefit, isForced[step] && period === to ? 1 : 0)
    }
  }
  return (step, period) => {
    const [from, to] = [earliest[step] as number, latest[step] as number]
    if (period < from || to < from) return -1
    return (first[step] as number) + Math.min(period, to) - from
  }
}

/** What is done stays done, and nothing is done before what it waits for. */
function addOrderRows(
  builder: ModelBuilder,
  { steps, before, earliest, latest }: StepNetwork,
  columnOf: ColumnOf,
): void {
  for (let step = 0; step < steps.length; step += 1) {
    const [from, to] = [earliest[step] as number, latest[step] as number]
    for (let period = from; period <= to; period += 1) {
      const now = columnOf(step, period)
      if (period > from)
        builder.addRow(
          [
            [now - 1, 1],
            [now, -1],
          ],
          0,
        )
      for (const other of before[step] as readonly number[])
        builder.addRow(
          [
            [now, 1],
            [columnOf(other, period), -1],
          ],
          0,
        )
    }
  }
}

/** Done by the end of this period, but not of the one before. */
function startedIn(columnOf: ColumnOf, step: number, period: number, factor: number): (readonly [number, number])[] {
  const [now, past] = [columnOf(step, period), columnOf(step, period - 1)]
  return now === past
    ? []
    : [
        [now, factor],
        [past, -factor],
      ]
}

function addCapacityRows(builder: ModelBuilder, network: StepNetwork, columnOf: ColumnOf): void {
  const { steps, skill, capacities, problem } = network
  for (const [resource, capacity] of capacities.entries()) {
    for (let period = 0; period < problem.periods; period += 1) {
      const terms = steps.flatMap(({ effort }, step) =>
        (resource === 0 || skill[step] === resource) && effort > 0 ? startedIn(columnOf, step, period, effort) : [],
      )
      builder.addRow(terms, capacity)
    }
  }
}

function addFlightRows(builder: ModelBuilder, network: StepNetwork, columnOf: ColumnOf): readonly Flight[] {
  const { problem, steps, practice } = network
  const chains = practicesOf(network).map((own) => [...steps.keys()].filter((step) => practice[step] === own))
  const flights: Flight[] = []
  for (let period = 0; period < problem.periods; period += 1) {
    const inFlight = chains.flatMap((own) => {
      const startable = own.filter((step) => startedIn(columnOf, step, period, 1).length > 0)
      if (startable.length < 2) return startable.flatMap((step) => startedIn(columnOf, step, period, 1))
      const flight = builder.addColumn(0)
      flights.push({ column: flight, period, steps: startable })
      for (const step of startable) builder.addRow([...startedIn(columnOf, step, period, 1), [flight, -1]], 0)
      return [[flight, 1] as const]
    })
    builder.addRow(inFlight, problem.maxSteps)
  }
  return flights
}
