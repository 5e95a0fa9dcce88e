import type { ReactElement } from 'react'
import type { ChartBlock } from '#shared/report/report.ts'
import { StripView } from '../StripView.tsx'
import { setScene } from '../set-scene.ts'
import { setText } from '../set-text.ts'
import { inset, stack } from '../strip.ts'
import { TEXT } from '../theme.ts'

interface ChartViewProps {
  readonly block: ChartBlock
  readonly width: number
  /** Of the text column. */
  readonly height: number
}

/** Charts are drawn for 640 units; wider ones shrink to the column, narrower ones keep their scale. */
const DRAWN_FOR = 640
/** Room for margins and two lines of caption. */
const CAPTION = 50
/** Above and below. */
const ROOM = 4

/** Never higher than a page: what is too high is scaled down. */
export function ChartView({ block, width, height }: ChartViewProps): ReactElement {
  const { scene, caption, width: share = 1 } = block
  const wanted = Math.min(width, (scene.width * width) / DRAWN_FOR) * share
  const drawn = Math.min(wanted, ((height - CAPTION) / scene.height) * scene.width)
  const chart = inset(setScene(scene, drawn), { left: share < 1 ? (width - drawn) / 2 : 0 })
  const words = caption === undefined ? [] : [inset(setText(caption, TEXT.small, width), { top: 5 })]
  return <StripView strip={inset(stack([chart, ...words]), { top: ROOM, bottom: ROOM })} />
}
