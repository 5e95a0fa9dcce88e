import { Text, View } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import type { ChartBlock } from '#shared/report/report.ts'
import { SceneCanvas } from '../SceneCanvas.tsx'
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

/** Never higher than a page: what is too high is scaled down. */
export function ChartView({ block, width, height }: ChartViewProps): ReactElement {
  const { scene, caption, width: share = 1 } = block
  const wanted = Math.min(width, (scene.width * width) / DRAWN_FOR) * share
  const drawn = Math.min(wanted, ((height - CAPTION) / scene.height) * scene.width)
  return (
    <View wrap={false} style={{ marginVertical: 4 }}>
      <View style={{ alignItems: share < 1 ? 'center' : 'flex-start' }}>
        <SceneCanvas scene={scene} width={drawn} />
      </View>
      {caption === undefined ? null : <Text style={{ ...TEXT.small, marginTop: 5 }}>{caption}</Text>}
    </View>
  )
}
