import { CHARTS, type ChartName } from '#shared/charts/index.ts'
import type { Scene } from '#shared/charts/scene.ts'
import { type Examples, GALLERY } from './gallery.ts'

export interface GalleryScene {
  readonly chart: ChartName
  readonly example: string
  readonly scene: Scene
}

/** Every example of every chart, drawn. */
export const GALLERY_SCENES: readonly GalleryScene[] = (Object.keys(GALLERY) as ChartName[]).flatMap((chart) =>
  drawAll(chart),
)

function drawAll<Name extends ChartName>(chart: Name): readonly GalleryScene[] {
  // TypeScript cannot see that the chart and its examples belong together once the name is a variable; GALLERY's own type has checked it.
  const draw = CHARTS[chart] as (data: unknown) => Scene
  const examples: Examples<unknown> = GALLERY[chart]
  return Object.entries(examples).map(([example, data]) => ({ chart, example, scene: draw(data) }))
}
