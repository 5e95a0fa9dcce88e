import { Stack, Text } from '@mantine/core'
import { countOf, formatAgreement } from '#shared/charts/format-figures.ts'
import { alphaSentence } from '../agreement-findings.ts'
import type { ResultsProps } from '../results-props.ts'
import { TextButton } from '../TextButton.tsx'
import classes from './Explain.module.css'
import { Fact } from './Fact.tsx'

/** Krippendorff's α: what it compares, what counts, and what it does not say. */
export function ExplainAgreement({ score, onTarget }: ResultsProps) {
  const compared = Object.values(score.practices).filter(({ n }) => n > 1)
  const answers = compared.reduce((sum, { n }) => sum + n, 0)
  return (
    <Stack gap="xl">
      <Text>{alphaSentence(score.alpha)}</Text>
      <dl className={classes.facts}>
        <Fact name="Krippendorff’s α" value={formatAgreement(score.alpha)}>
          1 − (disagreement found ÷ disagreement to be expected by chance). 1 is full agreement, 0 no more than chance,
          below 0 less than chance. Levels count by their order, not as distances.
        </Fact>
        <Fact name="Compared" value={String(answers)}>
          answers to {countOf(compared.length, 'practice', 'practices')} that at least two people rated. “Don’t know”
          and “does not apply” are left out.
        </Fact>
        <Fact name="Thresholds" value=".800 and .667">
          Customary, after Krippendorff: rely on it from .800, first conclusions from .667.
        </Fact>
      </dl>
      <Text size="sm">
        It is one figure for everything: where exactly people differ is in the list of practices, by van der Eijk’s A.{' '}
        <TextButton onClick={() => onTarget('all:answers')}>All answers</TextButton>
      </Text>
    </Stack>
  )
}
