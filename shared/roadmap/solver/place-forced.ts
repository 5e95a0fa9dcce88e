import { emptyUnit, type PlanBoard } from './plan-board.ts'

/**
 * Places what has to be done on an empty board, each step as early as it fits, what others wait for first. The days of pins are held for
 * them until their practice's turn. False where that does not work out.
 */
export function placeForced(board: PlanBoard): boolean {
  const { isForced, problem, steps, before, practice, firstOf } = board.network
  const forced = [...steps.keys()].filter((step) => isForced[step])
  const hold = (of: readonly number[], sign: 1 | -1) => {
    for (const step of of) {
      const period = problem.pins?.[steps[step]?.id ?? '']
      if (period !== undefined) board.reserve(step, period, sign)
    }
  }
  hold(forced, 1)
  const placed = new Set<number>()
  const place = (step: number): boolean => {
    const own = practice[step] ?? 0
    if (placed.has(own)) return true
    placed.add(own)
    const levels = forced.filter((one) => practice[one] === own)
    for (const one of levels) for (const other of before[one] ?? []) if (!place(other)) return false
    hold(levels, -1)
    return levels.every((one) => placeEarly(board, one, firstOf[own] ?? 0))
  }
  return forced.every(place)
}

/** Puts a step, whose lower levels are placed, into the first period where it fits. */
function placeEarly(board: PlanBoard, step: number, lowest: number): boolean {
  const { earliest, latest } = board.network
  const unit = emptyUnit()
  const soonest = step > lowest ? Math.max(earliest[step] ?? 0, board.periodOf[step - 1] ?? 0) : (earliest[step] ?? 0)
  for (let period = soonest; period <= (latest[step] ?? 0); period += 1) {
    board.choose(unit, step, period, true)
    board.move(unit)
    if (board.holds(unit)) {
      board.settle(unit)
      return true
    }
    board.undo(unit)
  }
  return false
}
