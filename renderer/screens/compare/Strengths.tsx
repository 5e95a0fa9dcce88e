import { Stack, Text } from '@mantine/core'
import { FRAMEWORKS } from '#shared/model/framework.ts'
import { findPractice } from '#shared/packs/practice-index.ts'
import { FrameworkLabel } from '../../components/FrameworkLabel.tsx'
import { PracticeChip } from '../results/PracticeChip.tsx'
import type { ResultsProps } from '../results/results-props.ts'
import classes from './Compare.module.css'
import { standingOfPractices } from './cell-standing.ts'
import { StandingFigure } from './StandingFigure.tsx'

/** What each of the three is best at, side by side, with the team's own standing (S48). */
export function Strengths(results: ResultsProps) {
  const { pack } = results
  return (
    <Stack gap="lg">
      <Text c="dimmed" maw={760}>
        The three complement each other; the article’s conclusion is that a mixture works best. What each is best at,
        and how far you have it.
      </Text>
      <div className={classes.strengths}>
        {FRAMEWORKS.map((framework) => (
          <section key={framework} aria-label={framework} data-framework={framework} className={classes.strengthColumn}>
            <h2 className={classes.strengthHead}>
              <FrameworkLabel framework={framework} />
            </h2>
            {pack.strengths.map(
              (strength, index) =>
                strength.framework === framework && (
                  <Strength
                    key={strength.text}
                    {...results}
                    index={index}
                    text={strength.text}
                    ids={strength.practices}
                  />
                ),
            )}
          </section>
        ))}
      </div>
    </Stack>
  )
}

interface StrengthProps extends ResultsProps {
  /** Its place in the model. */
  readonly index: number
  readonly text: string
  readonly ids: readonly string[]
}

function Strength({ index, text, ids, pack, score, team, onTarget }: StrengthProps) {
  const practices = ids.flatMap((id) => findPractice(pack, id) ?? [])
  return (
    <article className={classes.strength}>
      <StandingFigure
        standing={standingOfPractices(pack, score, team.targets, practices)}
        about={text}
        onExplain={() => onTarget(`strength:${index}`)}
      />
      <p className={classes.statement}>{text}</p>
      <div>
        {practices.map((practice) => (
          <PracticeChip
            key={practice.id}
            practice={practice}
            score={score.practices[practice.id]}
            onTarget={onTarget}
          />
        ))}
      </div>
    </article>
  )
}
