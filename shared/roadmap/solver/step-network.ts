import { type PlanningProblem, PREREQUISITE_LEVEL, type Step } from '../roadmap.ts'

/** What a period has only so much of: person-days of everybody, and those of one skill. */
interface Resource {
  readonly capacity: number
  /** Null: everybody's. */
  readonly skill: string | null
}

/** Effort adds up in fractions of days; a sum may miss its capacity by less than this. */
export const ROUNDING = 1e-9

/**
 * A problem as solvers take it: steps by number, and only those that can be planned and are of use. A step is of no use where it has
 * no value and opens no other one that has. Periods are 0-based.
 */
export interface StepNetwork {
  readonly problem: PlanningProblem
  readonly steps: readonly Step[]
  /** By step: what has to be done in the same period or before: the level below, and the prerequisites' level 2. */
  readonly before: readonly (readonly number[])[]
  /** By step: of what it waits for, that which belongs to other practices; and the other way round. */
  readonly needs: readonly (readonly number[])[]
  readonly after: readonly (readonly number[])[]
  readonly effort: Float64Array
  readonly value: Float64Array
  /** By step: the practice's number; by practice: its steps, lowest level first. */
  readonly practice: Int32Array
  readonly chains: readonly (readonly number[])[]
  readonly resources: readonly Resource[]
  /** By step: the resources it takes its effort from. */
  readonly takes: readonly (readonly number[])[]
  /** The first and the last period in which the step can be done at all. */
  readonly earliest: Int32Array
  readonly latest: Int32Array
  /** By step: whether it has to be done, because it or something that waits for it is pinned; `latest` is then its deadline. */
  readonly isForced: readonly boolean[]
}

/** Numbers the steps of a problem, and works out in which periods each can be done. */
export function buildNetwork(problem: PlanningProblem): StepNetwork {
  const kept = keepUseful(problem, keepPossible(problem))
  const numberOf = new Map(kept.map((step, index) => [step.id, index]))
  const idOf = indexSteps(kept)
  const before = withoutRepeats(
    kept.map((step) => (needsOf(problem, step, idOf) ?? []).flatMap((id) => numberOf.get(id) ?? [])),
  )
  const names = [...new Set(kept.map((step) => step.practice))]
  const practice = Int32Array.from(kept, (step) => names.indexOf(step.practice))
  const chains = names.map((name) =>
    [...kept.keys()]
      .filter((at) => kept[at]?.practice === name)
      .sort((a, b) => (kept[a]?.to ?? 0) - (kept[b]?.to ?? 0)),
  )
  const needs = before.map((list, step) => list.filter((other) => practice[other] !== practice[step]))
  const resources = [
    { capacity: problem.capacity, skill: null },
    ...Object.entries(problem.capacityOf ?? {}).map(([skill, capacity]) => ({ capacity, skill })),
  ]
  const parts = {
    problem,
    steps: kept,
    before,
    needs,
    after: kept.map((_, step) => [...needs.keys()].filter((other) => needs[other]?.includes(step))),
    effort: Float64Array.from(kept, (step) => step.effort),
    value: Float64Array.from(kept, (step) => step.value),
    practice,
    chains,
    resources,
    takes: kept.map(({ skill }) =>
      resources.flatMap((one, at) => (one.skill === null || one.skill === skill ? [at] : [])),
    ),
  }
  return { ...parts, ...windowsOf(parts) }
}

type Unwindowed = Omit<StepNetwork, 'earliest' | 'latest' | 'isForced'>

/** By `<practice> <to>`: the step's id. */
function indexSteps(steps: readonly Step[]): ReadonlyMap<string, string> {
  return new Map(steps.map(({ practice, to, id }) => [`${practice} ${to}`, id]))
}

/** The ids of the steps that have to be done before; null where one of them does not exist. */
function needsOf(problem: PlanningProblem, step: Step, idOf: ReadonlyMap<string, string>): readonly string[] | null {
  const needs: string[] = []
  if (problem.levels[step.practice] !== step.from) {
    const own = idOf.get(`${step.practice} ${step.from}`)
    if (own === undefined) return null
    needs.push(own)
  }
  if (step.to < PREREQUISITE_LEVEL) return needs
  for (const practice of problem.prerequisites[step.practice] ?? []) {
    if ((problem.levels[practice] ?? PREREQUISITE_LEVEL) >= PREREQUISITE_LEVEL) continue
    const other = idOf.get(`${practice} ${PREREQUISITE_LEVEL}`)
    if (other === undefined) return null
    if (other !== step.id) needs.push(other)
  }
  return needs
}

/** Without what the level below has to wait for already: the same follows from it. */
function withoutRepeats(before: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return before.map((needs) => needs.filter((need) => !needs.some((other) => before[other]?.includes(need))))
}

/** Steps that fit into a period, and whose needs can be met. */
function keepPossible(problem: PlanningProblem): readonly Step[] {
  let kept = problem.steps.filter((step) => {
    const ofSkill = problem.capacityOf?.[step.skill ?? ''] ?? problem.capacity
    return step.effort <= Math.min(problem.capacity, ofSkill) + ROUNDING
  })
  for (;;) {
    const idOf = indexSteps(kept)
    const next = kept.filter((step) => needsOf(problem, step, idOf) !== null)
    if (next.length === kept.length) return kept
    kept = next
  }
}

/** Steps with a value, those pinned, and all that they wait for. */
function keepUseful(problem: PlanningProblem, steps: readonly Step[]): readonly Step[] {
  const idOf = indexSteps(steps)
  const byId = new Map(steps.map((step) => [step.id, step]))
  const walk = steps.filter((step) => step.value > 0 || problem.pins?.[step.id] !== undefined)
  const useful = new Set(walk.map(({ id }) => id))
  // The list grows while it is walked.
  for (const step of walk) {
    for (const id of needsOf(problem, step, idOf) ?? []) {
      const needed = byId.get(id)
      if (needed === undefined || useful.has(id)) continue
      useful.add(id)
      walk.push(needed)
    }
  }
  return steps.filter(({ id }) => useful.has(id))
}

/** From windows, pins and what has to be done before: no step is earlier than all of that takes at the least. */
function windowsOf(network: Unwindowed): Pick<StepNetwork, 'earliest' | 'latest' | 'isForced'> {
  const { problem, steps, before } = network
  const { periods, pins = {}, windows = {} } = problem
  const closures = steps.map((_, step) => closureOf(before, step))
  const earliest = Int32Array.from(steps, (step, at) =>
    Math.max(windows[step.id]?.earliest ?? 0, pins[step.id] ?? 0, soonest(network, closures[at] ?? [])),
  )
  const latest = Int32Array.from(steps, (step) =>
    Math.min(windows[step.id]?.latest ?? periods - 1, pins[step.id] ?? periods - 1, periods - 1),
  )
  const own = { earliest: earliest.slice(), latest: latest.slice() }
  const isForced = steps.map(() => false)
  for (const [at, closure] of closures.entries()) {
    const pin = pins[steps[at]?.id ?? '']
    for (const other of closure) {
      earliest[at] = Math.max(earliest[at] ?? 0, own.earliest[other] ?? 0)
      if (pin === undefined) continue
      isForced[other] = true
      latest[other] = Math.min(latest[other] ?? 0, pin)
    }
  }
  return { earliest, latest, isForced }
}

/** A step with all that has to be done before it, directly or indirectly. */
function closureOf(before: StepNetwork['before'], step: number): readonly number[] {
  const closure = new Set([step])
  for (const one of closure) for (const other of before[one] ?? []) closure.add(other)
  return [...closure]
}

/** The first period by whose end so much can be done: capacity, skills and practices in flight allow no sooner one. */
function soonest({ problem, steps, practice, resources, takes }: Unwindowed, closure: readonly number[]): number {
  const practices = new Set(closure.map((step) => practice[step])).size
  const needed = resources.map(({ capacity }, at) => {
    const effort = closure.reduce(
      (sum, step) => ((takes[step] ?? []).includes(at) ? sum + (steps[step]?.effort ?? 0) : sum),
      0,
    )
    return effort <= ROUNDING ? 1 : (effort - ROUNDING) / (capacity + ROUNDING)
  })
  return Math.max(Math.ceil(practices / problem.maxSteps), ...needed.map((share) => Math.ceil(share - 1e-6))) - 1
}
