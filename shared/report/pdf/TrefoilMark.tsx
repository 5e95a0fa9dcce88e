import { Circle, Path, Svg } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import { INKS } from './theme.ts'

/** The three leaves. */
export function TrefoilMark({ size }: { readonly size: number }): ReactElement {
  return (
    <Svg width={size} height={size} viewBox="0 0 64 64">
      <Circle cx="32" cy="19" r="14" fill={INKS.itil} />
      <Circle cx="19" cy="40" r="14" fill={INKS.devops} fillOpacity={0.92} />
      <Circle cx="45" cy="40" r="14" fill={INKS.sre} fillOpacity={0.92} />
      <Path d="M32 36 C33 46 35 54 40 61" stroke={INKS.devops} strokeWidth={4} fill="none" strokeLinecap="round" />
    </Svg>
  )
}
