import { useComputedColorScheme } from '@mantine/core'
import { drawAnswerDistribution } from '#shared/charts/answer-distribution.ts'
import { formatMedian } from '#shared/charts/format-figures.ts'
import type { Practice } from '#shared/packs/model-pack.ts'
import type { Reveal } from '#shared/workshop/reveal.ts'
import { SvgScene } from '../../charts/SvgScene.tsx'
import { MedianAndAgreement } from '../workshop/rounds/MedianAndAgreement.tsx'
import classes from './Present.module.css'

interface Props {
  readonly practice: Practice
  readonly reveal: Reveal
}

/** The distribution, large, and the figures beside it; nobody is named. */
export function PublicReveal({ practice, reveal }: Props) {
  const scheme = useComputedColorScheme('light')
  const { score, ends, roles, roleGap } = reveal
  const scene = drawAnswerDistribution({ ...score, practice: practice.id, title: `Vote ${reveal.round + 1}` })
  return (
    <section className={classes.reveal} aria-label={`Vote ${reveal.round + 1}`}>
      <div className={classes.chart}>
        <SvgScene scene={scene} inks={scheme} largest={4} />
      </div>
      <dl className={classes.facts}>
        <MedianAndAgreement score={score} />
        {roleGap !== null && (
          <div>
            <dt>Roles lie apart by</dt>
            <dd>{formatMedian(roleGap)}</dd>
            <dd className={classes.small}>
              {roles.map(({ role, median }) => `${role} ${formatMedian(median)}`).join(' · ')}
            </dd>
          </div>
        )}
        <div>
          <dt>{ends ? 'The two ends speak first' : 'Everybody sees it alike'}</dt>
          {ends && (
            <dd className={classes.small}>
              level {ends.low.level} ({ends.low.count}), then level {ends.high.level} ({ends.high.count})
            </dd>
          )}
        </div>
      </dl>
    </section>
  )
}
