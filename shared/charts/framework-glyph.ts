import type { Framework } from '../model/framework.ts'
import { circle, polygon, rect } from './marks.ts'
import type { Mark } from './scene.ts'

/** Each framework's own shape beside its hue, so that colour never stands alone: ITIL square, DevOps circle, SRE triangle. */
export function frameworkGlyph(framework: Framework, x: number, y: number, r = 5): Mark {
  if (framework === 'itil') return rect(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8, { fill: 'itil' })
  if (framework === 'devops') return circle(x, y, r, { fill: 'devops' })
  return polygon(
    [
      { x, y: y - r * 1.1 },
      { x: x + r * 1.1, y: y + r * 0.9 },
      { x: x - r * 1.1, y: y + r * 0.9 },
    ],
    { fill: 'sre' },
  )
}
