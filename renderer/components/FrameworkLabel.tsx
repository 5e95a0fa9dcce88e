import { FRAMEWORK_NAMES, type Framework } from '#shared/model/framework.ts'

const SHAPES: Readonly<Record<Framework, string>> = {
  itil: 'M2 2 H14 V14 H2 Z',
  devops: 'M8 1.5 A6.5 6.5 0 1 1 7.99 1.5 Z',
  sre: 'M8 1.5 L15 14 L1 14 Z',
}

/** A framework by name, hue and shape: a square, a disc, a triangle; never colour alone. */
export function FrameworkLabel({ framework }: { readonly framework: Framework }) {
  return (
    <span style={{ display: 'inline-flex', alignItems: 'center', gap: 6, whiteSpace: 'nowrap' }}>
      <svg width="12" height="12" viewBox="0 0 16 16" aria-hidden="true">
        <path d={SHAPES[framework]} fill={`var(--leaf-${framework})`} />
      </svg>
      {FRAMEWORK_NAMES[framework]}
    </span>
  )
}
