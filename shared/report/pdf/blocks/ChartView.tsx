import type { ChartBlock } from '#shared/report/report.ts'
import { Text, View } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import { SceneCanvas } from '../SceneCanvas.tsx'
import { TEXT } from '../theme.ts'

interface ChartViewProps {
  readonly block: ChartBlock
  readonly width: number
}

/** Charts are drawn for 640 units; wider ones shrink to the column, narrower ones keep their scale. */
const DRAWN_FOR = 640

export function ChartView({ block, width }: ChartViewProps): ReactElement {
  const drawn = Math.min(width, (block.scene.width * width) / DRAWN_FOR)
  return (
    <View wrap={false} style={{ marginTop: 6, marginBottom: 14 }}>
      <SceneCanvas scene={block.scene} width={drawn} />
      {block.caption === undefined ? null : <Text style={{ ...TEXT.small, marginTop: 5 }}>{block.caption}</Text>}
    </View>
  )
}
