import type { ChartBlock } from '#shared/report/report.ts'
import { setScene } from '../set-scene.ts'
import { setText } from '../set-text.ts'
import { inset, type Strip, stack } from '../strip.ts'
import { type Column, TEXT } from '../theme.ts'

/** Charts are drawn for 640 units; wider ones shrink to the column, narrower ones keep their scale. */
const DRAWN_FOR = 640
/** Room for margins and two lines of caption. */
const CAPTION = 50
/** Above and below. */
const ROOM = 4

/** Never higher than `height`, that of the text column: what is too high is scaled down. */
export function setChart(block: ChartBlock, { width, height }: Column): Strip {
  const { scene, caption, width: share = 1 } = block
  const wanted = Math.min(width, (scene.width * width) / DRAWN_FOR) * share
  const drawn = Math.min(wanted, ((height - CAPTION) / scene.height) * scene.width)
  const chart = inset(setScene(scene, drawn), { left: share < 1 ? (width - drawn) / 2 : 0 })
  const words = caption === undefined ? [] : [inset(setText(caption, TEXT.small, width), { top: 5 })]
  return inset(stack([chart, ...words]), { top: ROOM, bottom: ROOM })
}
