import { useMemo } from 'react'
import { drawDimensionBars } from '#shared/charts/dimension-bars.ts'
import type { DimensionKind } from '#shared/packs/model-pack.ts'
import { ChartFrame } from '../../components/ChartFrame.tsx'
import { BARS_NOTE, barsData } from './chart-data.ts'
import { DimensionReading } from './DimensionReading.tsx'
import classes from './Results.module.css'
import type { ResultsProps } from './results-props.ts'

interface Props extends ResultsProps {
  readonly kind: DimensionKind
  readonly title: string
}

/** The dimensions of one kind as bars, and what stands out in them. */
export function DimensionSection({ kind, title, ...results }: Props) {
  const { pack, score, onTarget, onExport } = results
  const scene = useMemo(() => drawDimensionBars(barsData(pack, score, kind, title)), [pack, score, kind, title])
  return (
    <div className={classes.split}>
      <ChartFrame scene={scene} onTarget={onTarget} onExport={onExport} note={BARS_NOTE} />
      <DimensionReading {...results} kind={kind} />
    </div>
  )
}
