import { Text, useComputedColorScheme } from '@mantine/core'
import { drawAnswerDistribution } from '#shared/charts/answer-distribution.ts'
import { formatAgreement, formatMedian } from '#shared/charts/format-figures.ts'
import type { Practice } from '#shared/packs/model-pack.ts'
import type { Reveal, SpreadEnd } from '#shared/workshop/reveal.ts'
import { SvgScene } from '../../charts/SvgScene.tsx'
import classes from './Workshop.module.css'

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
        <div>
          <dt>Median</dt>
          <dd>{formatMedian(score.median)}</dd>
        </div>
        <div>
          <dt>Agreement (A)</dt>
          <dd>{formatAgreement(score.agreement)}</dd>
        </div>
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

/** Those at one end of the spread: by name where names may be shown. */
export function describeEnd({ level, count, names }: SpreadEnd): string {
  return `level ${level}: ${names ? names.join(', ') : count === 1 ? 'whoever gave it' : `the ${count} who gave it`}`
}
