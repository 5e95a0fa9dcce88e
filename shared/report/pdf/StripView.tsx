import { Canvas, View } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import type { Bookmark } from './bookmarks.ts'
import { each } from './each.ts'
import type { Painter } from './painter.ts'
import type { Strip } from './strip.ts'
import type { Style } from './theme.ts'

interface Place {
  /** A target of links. */
  readonly id?: string | undefined
  readonly bookmark?: Bookmark | null
  /** How much of what follows has to stand on the same page, in points. */
  readonly minPresenceAhead?: number
}

interface StripViewProps extends Place {
  readonly strip: Strip
  readonly margins?: Pick<Style, 'marginTop' | 'marginBottom'>
  /** Comes again on every page of what it stands in. */
  readonly fixed?: boolean
}

/** One strip on a page: a single node, whose height react-pdf need not ask for. */
export function StripView({ strip, margins, id, ...props }: StripViewProps): ReactElement {
  return (
    <Canvas
      {...(id === undefined ? {} : { id })}
      {...props}
      style={{ ...margins, width: '100%', height: strip.height }}
      paint={(painter: Painter) => {
        strip.paint(painter, 0, 0)
        return null
      }}
    />
  )
}

/** Strips that follow each other; a page may break between any two of them. The first is the target of links. */
export function StripsView({ strips, ...place }: { readonly strips: readonly Strip[] } & Place): ReactElement | null {
  const [first, ...rest] = strips
  if (!first) return null
  if (rest.length === 0) return <StripView strip={first} {...place} />
  return (
    <View>
      <StripView strip={first} {...place} />
      {each(rest, (strip) => (
        <StripView strip={strip} />
      ))}
    </View>
  )
}
