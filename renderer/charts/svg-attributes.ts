import type { Ink, Mark, TextMark } from '#shared/charts/scene.ts'

export type Inks = Readonly<Record<Ink, string>>
export type Attributes = Readonly<Record<string, string | number>>

/** Inter as bundled; a picture that leaves the app may meet a machine without it. */
export const CHART_FONT = "Inter, system-ui, -apple-system, 'Segoe UI', sans-serif"

/** Two decimals: finer than a pixel, and equal on every machine. */
export function roundCoordinate(value: number): number {
  return Math.round(value * 100) / 100 || 0
}

/** The geometry of a mark under SVG's own attribute names. */
export function shapeAttributes(mark: Mark): Attributes {
  const n = roundCoordinate
  switch (mark.kind) {
    case 'path':
      return { d: mark.d }
    case 'rect':
      return {
        x: n(mark.x),
        y: n(mark.y),
        width: n(mark.width),
        height: n(mark.height),
        ...(mark.radius ? { rx: n(mark.radius) } : {}),
      }
    case 'circle':
      return { cx: n(mark.cx), cy: n(mark.cy), r: n(mark.r) }
    case 'line':
      return { x1: n(mark.x1), y1: n(mark.y1), x2: n(mark.x2), y2: n(mark.y2) }
    case 'text':
      return textAttributes(mark)
  }
}

function textAttributes(mark: TextMark): Attributes {
  const n = roundCoordinate
  return {
    x: n(mark.x),
    y: n(mark.y),
    'font-size': n(mark.size),
    ...(mark.anchor && mark.anchor !== 'start' ? { 'text-anchor': mark.anchor } : {}),
    ...(mark.weight === 'semibold' ? { 'font-weight': 600 } : {}),
    ...(mark.rotate ? { transform: `rotate(${n(mark.rotate)} ${n(mark.x)} ${n(mark.y)})` } : {}),
  }
}

/** Fill and stroke in the inks of a surface. Where a mark names no fill, shapes have none and text has the main ink. */
export function paintAttributes(mark: Mark, inks: Inks): Attributes {
  const fill = mark.fill ?? (mark.kind === 'text' ? 'text' : 'none')
  return {
    fill: inks[fill],
    ...(mark.fillOpacity === undefined ? {} : { 'fill-opacity': roundCoordinate(mark.fillOpacity) }),
    ...(mark.stroke && mark.stroke !== 'none'
      ? { stroke: inks[mark.stroke], 'stroke-width': roundCoordinate(mark.strokeWidth ?? 1) }
      : {}),
    ...(mark.dash ? { 'stroke-dasharray': mark.dash.map(roundCoordinate).join(' ') } : {}),
  }
}
