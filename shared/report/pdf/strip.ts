import type { Painter } from './painter.ts'

/** Something that is painted in one piece and never breaks over two pages. Heights and places are in points. */
export interface Strip {
  readonly height: number
  /** Paints it with its upper left corner at `x`, `y`. */
  readonly paint: (painter: Painter, x: number, y: number) => void
}

/** One under the other, as one piece. */
export function stack(strips: readonly Strip[], gap = 0): Strip {
  const [first] = strips
  if (strips.length === 1 && first) return first
  return {
    height: strips.reduce((sum, { height }) => sum + height, gap * Math.max(0, strips.length - 1)),
    paint: (painter, x, y) => {
      let top = y
      for (const strip of strips) {
        strip.paint(painter, x, top)
        top += strip.height + gap
      }
    },
  }
}

/** One over the other, or side by side where they are moved: as high as the highest. */
export function overlay(strips: readonly Strip[]): Strip {
  return {
    height: Math.max(0, ...strips.map(({ height }) => height)),
    paint: (painter, x, y) => {
      for (const strip of strips) strip.paint(painter, x, y)
    },
  }
}

interface Room {
  readonly left?: number
  readonly top?: number
  readonly bottom?: number
}

/** The strip with room around it. */
export function inset(strip: Strip, { left = 0, top = 0, bottom = 0 }: Room): Strip {
  return {
    height: strip.height + top + bottom,
    paint: (painter, x, y) => strip.paint(painter, x + left, y + top),
  }
}

/** Equal columns side by side; `set` is told how wide each is. */
export function columns<Item>(
  items: readonly Item[],
  width: number,
  gap: number,
  set: (item: Item, width: number) => Strip,
): Strip {
  const own = (width - gap * (items.length - 1)) / items.length
  return overlay(items.map((item, index) => inset(set(item, own), { left: index * (own + gap) })))
}

/** A filled rectangle. */
export function bar(width: number, height: number, colour: string): Strip {
  return { height, paint: (painter, x, y) => void painter.rect(x, y, width, height).fillColor(colour).fill() }
}

/** The strip on a ground of this width; a narrow one is an edge at its left. */
export function withGround(strip: Strip, width: number, colour: string): Strip {
  return overlay([bar(width, strip.height, colour), strip])
}

export function underline(strip: Strip, width: number, thickness: number, colour: string): Strip {
  return stack([strip, bar(width, thickness, colour)])
}

export function overline(strip: Strip, width: number, thickness: number, colour: string): Strip {
  return stack([bar(width, thickness, colour), strip])
}
