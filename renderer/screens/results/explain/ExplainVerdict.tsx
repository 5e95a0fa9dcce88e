import { Stack, Text, Title } from '@mantine/core'
import { formatScore, formatShare } from '#shared/charts/format-figures.ts'
import { FRAMEWORK_NAMES, FRAMEWORKS, VERDICT_NAMES } from '#shared/model/framework.ts'
import type { Resampling } from '#shared/scoring/assessment-score.ts'
import { JudgementNote } from '../../../components/JudgementNote.tsx'
import { spreadSentence, verdictSentence } from '../describe-mix.ts'
import type { ResultsProps } from '../results-props.ts'
import { TextButton } from '../TextButton.tsx'
import classes from './Explain.module.css'
import { Fact } from './Fact.tsx'

/** How the verdict comes about, how sure it is, and what people had guessed. */
export function ExplainVerdict({ score, sheets, isComplete, onTarget }: ResultsProps) {
  const { mix, resampling } = score
  return (
    <Stack gap="xl">
      <Stack gap="sm">
        <Text size="lg" fw={600}>
          {verdictSentence(score, isComplete)}
        </Text>
        <JudgementNote>
          a framework counts as dominant where it leads the second by at least half a level and comes first in at least
          80 % of the draws. Anything else is a blend, which is a good answer: the three complement each other. Where
          less than two thirds of what applies is rated, it is too early to say.
        </JudgementNote>
      </Stack>
      <dl className={classes.facts}>
        {FRAMEWORKS.map((framework) => (
          <Fact key={framework} name={FRAMEWORK_NAMES[framework]} value={formatScore(mix.scores[framework])}>
            <TextButton onClick={() => onTarget(`mix:${framework}`)}>What it is made of</TextButton>
          </Fact>
        ))}
        <Fact name="Lead" value={formatScore(mix.first ? mix.lead : null)}>
          From the first to the second, in levels. Needed: 0.5.
        </Fact>
        {resampling.method !== 'none' && score.respondents > 1 && (
          <Fact name="First in" value={formatShare(mix.probabilityFirst)}>
            of {describeResamples(resampling)}. Needed: 80 %.
          </Fact>
        )}
        {isComplete && mix.first && (
          <Fact name="Stays in" value={formatShare(mix.verdictStability)}>
            of 200 trials in which every affinity moves by up to 0.25 at random. So much does the verdict depend on our
            judgement.
          </Fact>
        )}
      </dl>
      <Text size="sm">{spreadSentence(resampling)}</Text>
      <Guesses sheets={sheets} />
    </Stack>
  )
}

function describeResamples({ method, resamples, seed }: Resampling): string {
  const count = resamples.toLocaleString('en-GB')
  return method === 'enumerated'
    ? `all ${count} ways to draw the people again`
    : `${count} random draws of the people (seed ${seed})`
}

const CONFIDENCE_WORDS = { low: 'not sure', medium: 'fairly sure', high: 'sure' } as const

function Guesses({ sheets }: Pick<ResultsProps, 'sheets'>) {
  const counts = new Map<string, number>()
  for (const { guess } of sheets) {
    if (!guess) continue
    const words = `${VERDICT_NAMES[guess.kind]}, ${CONFIDENCE_WORDS[guess.confidence]}`
    counts.set(words, (counts.get(words) ?? 0) + 1)
  }
  if (counts.size === 0) return null
  return (
    <Stack gap={6}>
      <Title order={3}>What people had guessed</Title>
      <Text size="sm" c="dimmed">
        In private, before the first question.
      </Text>
      <ul className={classes.list}>
        {[...counts]
          .sort(([a], [b]) => a.localeCompare(b))
          .map(([words, count]) => (
            <li key={words}>
              {words}: {count} {count === 1 ? 'person' : 'people'}
            </li>
          ))}
      </ul>
    </Stack>
  )
}
