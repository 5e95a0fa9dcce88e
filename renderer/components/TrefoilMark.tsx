interface Props {
  readonly size: number
  readonly muted?: boolean
}

/** The three leaves. */
export function TrefoilMark({ size, muted = false }: Props) {
  const leaves = muted
    ? [
        'var(--mantine-color-default-border)',
        'var(--mantine-color-default-border)',
        'var(--mantine-color-default-border)',
      ]
    : ['var(--leaf-itil)', 'var(--leaf-devops)', 'var(--leaf-sre)']
  return (
    <svg width={size} height={size} viewBox="0 0 64 64" aria-hidden="true">
      <circle cx="32" cy="19" r="14" fill={leaves[0]} />
      <circle cx="19" cy="40" r="14" fill={leaves[1]} fillOpacity="0.92" />
      <circle cx="45" cy="40" r="14" fill={leaves[2]} fillOpacity="0.92" />
      <path d="M32 36 C33 46 35 54 40 61" stroke={leaves[1]} strokeWidth="4" fill="none" strokeLinecap="round" />
    </svg>
  )
}
