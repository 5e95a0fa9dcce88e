import { readFileSync, writeFileSync } from 'node:fs'
import { z } from 'zod'

const MIN_WIDTH = 640
const MIN_HEIGHT = 480

const windowBounds = z.strictObject({
  x: z.int().exactOptional(),
  y: z.int().exactOptional(),
  width: z.int().min(MIN_WIDTH).max(20_000),
  height: z.int().min(MIN_HEIGHT).max(20_000),
})
/** Place and size in device-independent pixels; without a place the system chooses one. */
export type WindowBounds = z.infer<typeof windowBounds>

/** A rectangle on the desktop, in device-independent pixels. */
export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export const SMALLEST_WINDOW = { minWidth: MIN_WIDTH, minHeight: MIN_HEIGHT } as const
export const FIRST_BOUNDS: WindowBounds = { width: 1280, height: 840 }

/** What was remembered, or the first bounds where there is nothing or nothing of use. */
export function readWindowBounds(file: string): WindowBounds {
  try {
    return windowBounds.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return FIRST_BOUNDS
  }
}

/** Remembers the bounds. Losing them is no harm, so a failure is not reported. */
export function writeWindowBounds(file: string, { x, y, width, height }: Area): void {
  try {
    writeFileSync(file, JSON.stringify({ x, y, width, height }))
  } catch {
    // The next start opens the window where it opened first.
  }
}

/** The bounds without their place where no display shows at least a corner that can be grasped. */
export function onSomeDisplay(bounds: WindowBounds, displays: readonly Area[]): WindowBounds {
  const { x, y, width, height } = bounds
  if (x === undefined || y === undefined) return { width, height }
  const grasp = 100
  const isSeen = displays.some(
    (area) =>
      x + width >= area.x + grasp &&
      x <= area.x + area.width - grasp &&
      y >= area.y - grasp / 2 &&
      y <= area.y + area.height - grasp,
  )
  return isSeen ? bounds : { width, height }
}
