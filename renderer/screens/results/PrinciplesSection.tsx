import { Stack } from '@mantine/core'
import { useMemo } from 'react'
import { drawDimensionBars } from '#shared/charts/dimension-bars.ts'
import { drawPrinciplesRadar } from '#shared/charts/principles-radar.ts'
import { ChartFrame } from '../../components/ChartFrame.tsx'
import { BARS_NOTE, barsData, radarData } from './chart-data.ts'
import { DimensionReading } from './DimensionReading.tsx'
import classes from './Results.module.css'
import type { ResultsProps } from './results-props.ts'

/** The radar of the principles, their three readings, and what stands out in them. */
export function PrinciplesSection(results: ResultsProps) {
  const { pack, score, team, onTarget, onExport } = results
  const scene = useMemo(() => drawPrinciplesRadar(radarData(pack, score, team.targets)), [pack, score, team.targets])
  const bars = useMemo(
    () => drawDimensionBars(barsData(pack, score, 'principle', 'Three readings of each principle')),
    [pack, score],
  )
  return (
    <div className={classes.split}>
      <Stack gap="xl">
        <ChartFrame scene={scene} onTarget={onTarget} onExport={onExport} />
        <ChartFrame scene={bars} onTarget={onTarget} onExport={onExport} note={BARS_NOTE} />
      </Stack>
      <DimensionReading {...results} kind="principle" />
    </div>
  )
}
