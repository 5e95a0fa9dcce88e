import { useElementSize } from '@mantine/hooks'
import { useMemo } from 'react'
import { drawPracticeHeatmap } from '#shared/charts/practice-heatmap.ts'
import { ChartFrame } from '../../components/ChartFrame.tsx'
import { heatmapGroups } from './chart-data.ts'
import type { ResultsProps } from './results-props.ts'

const LABEL_WIDTH = 128
const CELL_WIDTH = 170

/** The heat map, with as many practices side by side as the window holds. */
export function PracticesSection({ pack, assessment, score, onTarget, onExport }: ResultsProps) {
  const { ref, width } = useElementSize()
  const columns = Math.max(2, Math.min(5, Math.floor((width - LABEL_WIDTH) / CELL_WIDTH)))
  const groups = useMemo(() => heatmapGroups(pack, assessment, score), [pack, assessment, score])
  const scene = useMemo(() => drawPracticeHeatmap({ groups, columns, titles: true }), [groups, columns])
  return <div ref={ref}>{width > 0 && <ChartFrame scene={scene} onTarget={onTarget} onExport={onExport} />}</div>
}
