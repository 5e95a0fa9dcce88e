import { LEVEL_NAMES } from '#shared/model/level.ts'
import type { Practice } from '#shared/packs/model-pack.ts'
import { LevelBadge } from '../../../components/LevelBadge.tsx'

interface Props {
  readonly practice: Practice
  readonly className: string | undefined
}

/** What each level means for this practice, to read. */
export function AnchorList({ practice, className }: Props) {
  return (
    <ul className={className} aria-label="What the levels mean">
      {practice.anchors.map(({ level, text }) => (
        <li key={level}>
          <LevelBadge level={level} />
          <span>
            <b>{LEVEL_NAMES[level].name}.</b> {text}
          </span>
        </li>
      ))}
    </ul>
  )
}
