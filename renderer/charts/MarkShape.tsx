import type { ReactNode, SVGProps } from 'react'
import type { Mark } from '#shared/charts/scene.ts'
import { type Attributes, type Inks, paintAttributes, shapeAttributes } from './svg-attributes.ts'

interface MarkShapeProps {
  readonly mark: Mark
  readonly inks: Inks
  /** What the mark is beyond its looks: a button, or hidden from screen readers. */
  readonly rest: SVGProps<SVGElement> & { readonly 'data-target'?: string | undefined }
}

/** One mark as an SVG element, with its label as the tooltip. */
export function MarkShape({ mark, inks, rest }: MarkShapeProps): ReactNode {
  // All kinds of marks take the same props here; TypeScript wants one element to check them against.
  const Shape = mark.kind as 'path'
  return (
    <Shape
      {...toReact({ ...shapeAttributes(mark), ...paintAttributes(mark, inks) })}
      {...(rest as SVGProps<SVGPathElement>)}
    >
      {mark.kind === 'text' ? mark.text : null}
      {mark.label === undefined ? null : <title>{mark.label}</title>}
    </Shape>
  )
}

/** SVG's `font-size` is React's `fontSize`. */
function toReact(attributes: Attributes): SVGProps<SVGPathElement> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  )
}
