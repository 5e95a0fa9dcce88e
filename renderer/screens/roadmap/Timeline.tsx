import { VisuallyHidden } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { type CSSProperties, useMemo } from 'react'
import { drawRoadmapTimeline } from '#shared/charts/roadmap-timeline.ts'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import type { Roadmap } from '#shared/roadmap/roadmap.ts'
import { ChartFrame } from '../../components/ChartFrame.tsx'
import { ExportMessage } from '../results/ExportMessage.tsx'
import { useChartExport } from '../results/use-chart-export.ts'
import classes from './Roadmap.module.css'
import { timelineDataOf } from './timeline-data.ts'

interface Props {
  readonly pack: ModelPack
  readonly roadmap: Roadmap
  /** A card was chosen: explain its step. */
  readonly onStep: (stepId: string) => void
}

/** The swim lanes, drawn at the width there is; where the periods need more, they are scrolled. */
export function Timeline({ pack, roadmap, onStep }: Props) {
  const { ref, width } = useElementSize<HTMLElement>()
  const scene = useMemo(
    () => drawRoadmapTimeline(timelineDataOf(pack, roadmap, Math.max(480, width - 8))),
    [pack, roadmap, width],
  )
  const { onExport, message } = useChartExport()
  const needsScrolling = scene.width > width
  return (
    <section ref={ref} aria-label="Timeline">
      <VisuallyHidden component="h2">Timeline</VisuallyHidden>
      <div
        className={classes.scroller}
        {...(needsScrolling ? { tabIndex: 0, role: 'group', 'aria-label': 'Swim lanes' } : {})}
      >
        <div style={needsScrolling ? ({ minWidth: scene.width, '--seen': `${width}px` } as CSSProperties) : {}}>
          <ChartFrame scene={scene} onExport={onExport} onTarget={(target) => onStep(target.replace(/^step:/, ''))} />
        </div>
      </div>
      <ExportMessage message={message} />
    </section>
  )
}
