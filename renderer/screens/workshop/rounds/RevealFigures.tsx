import { Text, useComputedColorScheme } from '@mantine/core'
import { drawAnswerDistribution } from '#shared/charts/answer-distribution.ts'
import { formatMedian } from '#shared/charts/format-figures.ts'
import type { Practice } from '#shared/packs/model-pack.ts'
import type { Reveal, SpreadEnd } from '#shared/workshop/reveal.ts'
import { SvgScene } from '../../../charts/SvgScene.tsx'
import classes from '../Workshop.module.css'
import { MedianAndAgreement } from './MedianAndAgreement.tsx'

interface Props {
  readonly practice: Practice
  readonly reveal: Reveal
}

/** What a round says: the distribution first, then median, agreement, and the gap by role. */
export function RevealFigures({ practice, reveal }: Props) {
  const scheme = useComputedColorScheme('light')
  const { score, roles, roleGap } = reveal
  const scene = drawAnswerDistribution({ ...score, practice: practice.id, title: `Vote ${reveal.round + 1}` })
  return (
    <section className={classes.figures} aria-label={`Vote ${reveal.round + 1}`}>
      <Text fw={600} size="sm" c="dimmed">
        Vote {reveal.round + 1}
      </Text>
      <SvgScene scene={scene} inks={scheme} />
      <dl className={classes.facts}>
        <MedianAndAgreement score={score} />
        {roles.length > 0 && (
          <div>
            <dt>By role{roleGap === null ? '' : `, ${formatMedian(roleGap)} apart`}</dt>
            <dd className={classes.roles}>
              {roles.map(({ role, n, median }) => `${role} ${formatMedian(median)} (${n})`).join(' · ')}
            </dd>
          </div>
        )}
      </dl>
      <Text size="sm" c="dimmed">
        {roles.length === 0
          ? 'No role has three levels or more, so none is shown by itself.'
          : 'Roles under three people are not shown.'}
      </Text>
    </section>
  )
}

const MOST_NAMES = 4

/** Those at one end of the spread: by name where names may be shown, and where there are few. */
export function describeEnd({ level, count, names }: SpreadEnd): string {
  if (names && count <= MOST_NAMES) return `level ${level}: ${names.join(', ')}`
  return `level ${level}: ${count === 1 ? 'whoever gave it' : `one of the ${count} who gave it`}`
}
