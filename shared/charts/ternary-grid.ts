import { FRAMEWORKS, type Framework } from '../model/framework.ts'
import { formatShare } from './format-figures.ts'
import { line, note, polygon } from './marks.ts'
import type { Mark } from './scene.ts'
import { othersOf, place, type TernaryView, ternaryView } from './ternary-geometry.ts'

/** The edges, three families of grid lines, and ticks that rise towards the corner they belong to. */
export function ternaryGrid(view: TernaryView): readonly Mark[] {
  const { itil, devops, sre } = view.corners
  return [
    ...FRAMEWORKS.flatMap((framework) => drawAxis(view, framework)),
    polygon([itil, devops, sre], { fill: 'none', stroke: 'line', strokeWidth: 1.25 }),
  ]
}

function drawAxis(view: TernaryView, framework: Framework): readonly Mark[] {
  return ticksOf(view).flatMap((share) => drawStep(view, framework, share))
}

/** Round shares between the ends of the axes; finer steps the stronger the enlargement. */
function ticksOf({ least }: TernaryView): readonly number[] {
  const span = 1 - 3 * least
  const step = [0.02, 0.05, 0.1, 0.2].find((candidate) => span / candidate <= 7) ?? 0.2
  const first = Math.floor(least / step + 1e-9) + 1
  const last = Math.ceil((least + span) / step - 1e-9) - 1
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step)
}

/** The line of one share, and its tick on the edge that leads to the framework's corner. */
function drawStep(view: TernaryView, framework: Framework, share: number): readonly Mark[] {
  const [next, previous] = othersOf(framework)
  const rest = 1 - share - view.least
  const at = (a: number, b: number) =>
    place(view, { itil: 0, devops: 0, sre: 0, [framework]: share, [next]: a, [previous]: b })
  const [tick, end] = [at(view.least, rest), at(rest, view.least)]
  return [line(tick, end, { stroke: 'grid' }), tickText(framework, tick.x, tick.y, formatTick(share))]
}

function tickText(framework: Framework, x: number, y: number, label: string): Mark {
  if (framework === 'itil') return note(x + 7, y + 4, label)
  if (framework === 'devops') return note(x - 7, y + 4, label, { anchor: 'end' })
  return note(x, y + 16, label, { anchor: 'middle' })
}

function formatTick(share: number): string {
  const percent = Math.round(share * 1000) / 10
  return `${percent} %`
}

/** The whole triangle in small with the part that is shown, and the scale in words. */
export function ternaryInset(view: TernaryView, x: number, y: number): readonly Mark[] {
  const whole = ternaryView(x + 26, y + 45, 52, 0)
  const { least } = view
  const most = 1 - 2 * least
  const part = [
    place(whole, { itil: most, devops: least, sre: least }),
    place(whole, { itil: least, devops: most, sre: least }),
    place(whole, { itil: least, devops: least, sre: most }),
  ]
  return [
    polygon([whole.corners.itil, whole.corners.devops, whole.corners.sre], { fill: 'none', stroke: 'line' }),
    polygon(part, { fill: 'accent', fillOpacity: 0.55 }),
    note(x + 64, y + 8, least === 0 ? 'The whole triangle' : 'Enlarged'),
    note(x + 64, y + 23, 'Each share runs'),
    note(x + 64, y + 38, `from ${formatShare(least)} to ${formatShare(most)}`),
    note(x + 64, y + 53, 'Tinted: half a level ahead'),
  ]
}
