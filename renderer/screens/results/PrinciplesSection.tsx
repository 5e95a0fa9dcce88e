import { useMemo } from 'react'
import { drawPrinciplesRadar } from '#shared/charts/principles-radar.ts'
import { ChartFrame } from '../../components/ChartFrame.tsx'
import { radarData } from './chart-data.ts'
import { DimensionReading } from './DimensionReading.tsx'
import classes from './Results.module.css'
import type { ResultsProps } from './results-props.ts'

/** The radar of the principles, and what stands out in it. */
export function PrinciplesSection(results: ResultsProps) {
  const { pack, score, team, onTarget, onExport } = results
  const scene = useMemo(() => drawPrinciplesRadar(radarData(pack, score, team.targets)), [pack, score, team.targets])
  return (
    <div className={classes.split}>
      <ChartFrame scene={scene} onTarget={onTarget} onExport={onExport} />
      <DimensionReading {...results} kind="principle" />
    </div>
  )
}
