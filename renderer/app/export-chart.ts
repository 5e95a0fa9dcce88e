import type { Scene } from '#shared/charts/scene.ts'
import { sceneToPng } from '../charts/scene-to-png.ts'
import { sceneToSvg } from '../charts/scene-to-svg.ts'
import type { ChartFormat } from '../components/ChartFrame.tsx'

/** PLACEHOLDER until renderer/platform is there. */
export async function exportChart(scene: Scene, format: ChartFormat): Promise<void> {
  if (format === 'svg-copy') return navigator.clipboard.writeText(sceneToSvg(scene))
  await sceneToPng(scene)
}
