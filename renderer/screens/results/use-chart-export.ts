import { useCallback, useEffect, useState } from 'react'
import type { Scene } from '#shared/charts/scene.ts'
import { exportChart } from '../../app/export-chart.ts'
import type { ChartFormat } from '../../components/ChartFrame.tsx'

const SHOWN_FOR_MS = 5000

/** Copies and saves charts, and has for some seconds what came of it. */
export function useChartExport() {
  const [message, setMessage] = useState('')
  const onExport = useCallback((scene: Scene, format: ChartFormat) => {
    void exportChart(scene, format).then(setMessage)
  }, [])
  useEffect(() => {
    if (!message) return
    const timer = setTimeout(() => setMessage(''), SHOWN_FOR_MS)
    return () => clearTimeout(timer)
  }, [message])
  return { onExport, message }
}
