import { Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { formatRange, formatScore } from '#shared/charts/format-figures.ts'
import type { DimensionKind } from '#shared/packs/model-pack.ts'
import { findPractice } from '#shared/packs/practice-index.ts'
import { PracticeChip } from './PracticeChip.tsx'
import classes from './Results.module.css'
import type { ResultsProps } from './results-props.ts'
import { findStandOut, type RatedDimension } from './stand-out.ts'
import { TextButton } from './TextButton.tsx'

interface Props extends ResultsProps {
  readonly kind: DimensionKind
}

/** What stands out in a chart of dimensions, in words, with ways to look closer. */
export function DimensionReading({ kind, ...results }: Props) {
  const { pack, score, onTarget } = results
  const { furthest, leastFar, hiding, unrated } = findStandOut(pack, score, kind)
  const named = ({ dimension, found, mean }: RatedDimension) => (
    <>
      <TextButton onClick={() => onTarget(`dimension:${dimension.id}`)}>{dimension.title}</TextButton>,{' '}
      {formatScore(mean)}
      {found.interval && ` (${formatRange(found.interval)})`}
    </>
  )
  return (
    <div className={classes.reading}>
      {furthest && <Finding head={leastFar ? 'Furthest' : 'All alike, about'} figure={named(furthest)} />}
      {leastFar && <Finding head="Least far" figure={named(leastFar)} detail={leastFar.dimension.meaning} />}
      {hiding && (
        <Finding
          head="The mean hides a weak spot"
          detail={`${hiding.dimension.title} stands at ${formatScore(hiding.mean)}, yet:`}
        >
          <PracticesOf {...results} ids={hiding.found.weakestPractices} />
        </Finding>
      )}
      {unrated.length > 0 && (
        <Finding
          head="Not enough answers"
          detail="Less than two thirds of what applies is rated, or too many do not know. What they could be lies between:"
        >
          <ul className={classes.plainList}>
            {unrated.map(({ dimension, found }) => (
              <li key={dimension.id}>
                <TextButton onClick={() => onTarget(`dimension:${dimension.id}`)}>{dimension.title}</TextButton>
                {found.bounds && `, ${formatRange(found.bounds)}`}
              </li>
            ))}
          </ul>
        </Finding>
      )}
    </div>
  )
}

const MOST_CHIPS = 3

function PracticesOf({ ids, pack, score, onTarget }: ResultsProps & { readonly ids: readonly string[] }) {
  return (
    <Stack gap={2}>
      {ids.slice(0, MOST_CHIPS).map((id) => {
        const practice = findPractice(pack, id)
        return practice && <PracticeChip key={id} practice={practice} score={score.practices[id]} onTarget={onTarget} />
      })}
      {ids.length > MOST_CHIPS && (
        <Text size="sm" c="dimmed">
          and {ids.length - MOST_CHIPS} more
        </Text>
      )}
    </Stack>
  )
}

interface FindingProps {
  readonly head: string
  readonly figure?: ReactNode
  readonly detail?: string
  readonly children?: ReactNode
}

function Finding({ head, figure, detail, children }: FindingProps) {
  return (
    <div>
      <Text size="sm" c="dimmed">
        {head}
      </Text>
      {figure && (
        <Text component="div" fw={600}>
          {figure}
        </Text>
      )}
      {detail && <Text size="sm">{detail}</Text>}
      {children}
    </div>
  )
}
