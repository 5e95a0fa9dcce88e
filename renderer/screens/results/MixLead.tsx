import { Stack, Text, Title } from '@mantine/core'
import { useMemo, useState } from 'react'
import { drawAnswerShares } from '#shared/charts/answer-shares.ts'
import { formatRange, formatScore, formatShare } from '#shared/charts/format-figures.ts'
import { drawFrameworkBars } from '#shared/charts/framework-bars.ts'
import { drawMixTernary } from '#shared/charts/mix-ternary.ts'
import { drawPerceivedComputed } from '#shared/charts/perceived-computed.ts'
import { FRAMEWORKS } from '#shared/model/framework.ts'
import { describeAge } from '#shared/report/describe-age.ts'
import { today } from '../../app/ids-and-dates.ts'
import { ChartFrame } from '../../components/ChartFrame.tsx'
import { FrameworkLabel } from '../../components/FrameworkLabel.tsx'
import { answerSharesData, frameworkBarsData, perceivedData, practicesInScope, ternaryData } from './chart-data.ts'
import { spreadLabel, spreadSentence, surenessSentence, verdictSentence } from './describe-mix.ts'
import classes from './Results.module.css'
import type { ResultsProps } from './results-props.ts'
import { TextButton } from './TextButton.tsx'

const TERNARY_NOTE =
  'Each corner is one framework, the ring is this team. Practices belong to more than one framework, so most teams stand near the middle; the picture is enlarged, as the small triangle shows.'
const CLOUD_NOTE = 'The dots are what other draws of the same people would give.'

/** What kind of shop this is: the sentence, the picture, the three scores, and what people had guessed. */
export function MixLead(results: ResultsProps) {
  const { team, assessment, score, sheets, isComplete, onTarget, onExport } = results
  const ternary = useMemo(() => drawMixTernary(ternaryData(score, sheets)), [score, sheets])
  const bars = useMemo(() => drawFrameworkBars(frameworkBarsData(score)), [score])
  const [day] = useState(today)
  const age = useMemo(() => describeAge({ team, assessment, sheets }, day), [team, assessment, sheets, day])
  const hasGuesses = sheets.some(({ guess }) => guess !== null)
  const shares = useMemo(
    () =>
      drawAnswerShares(
        answerSharesData(Object.values(score.practices), {
          id: 'all-answers',
          title: 'All answers',
          target: 'all:answers',
        }),
      ),
    [score],
  )
  const perceived = useMemo(() => drawPerceivedComputed(perceivedData(score, sheets)), [score, sheets])
  return (
    <section id="mix" tabIndex={-1} aria-label="The mix" className={classes.mix}>
      <div className={classes.lead}>
        <Stack gap="lg" pt="md">
          <h2 className={classes.verdict}>{verdictSentence(score, isComplete)}</h2>
          <Text role="status" className={classes.sureness}>
            {isComplete ? surenessSentence(score) : 'Working out how sure that is …'}
          </Text>
          <div>
            <TextButton onClick={() => onTarget('mix:verdict')}>How this verdict comes about</TextButton>
          </div>
          <Scores {...results} />
          <Facts {...results} />
          <Text size="sm" c="dimmed">
            {isComplete && spreadSentence(score.resampling)}
          </Text>
          {age && <Text size="sm">{age}</Text>}
        </Stack>
        <ChartFrame
          scene={ternary}
          onTarget={onTarget}
          onExport={onExport}
          note={score.mix.cloud.length > 0 ? `${TERNARY_NOTE} ${CLOUD_NOTE}` : TERNARY_NOTE}
        />
      </div>
      <ChartFrame
        maxWidth={880}
        scene={shares}
        onTarget={onTarget}
        onExport={onExport}
        note="Every answer as it was given, before anything is averaged: how often each level was chosen, in all practices together."
      />
      <div className={classes.pair}>
        {hasGuesses ? (
          <ChartFrame scene={perceived} onTarget={onTarget} onExport={onExport} />
        ) : (
          <NoGuesses isOpen={results.assessment.status === 'open'} />
        )}
        <ChartFrame scene={bars} onTarget={onTarget} onExport={onExport} />
      </div>
    </section>
  )
}

function NoGuesses({ isOpen }: { readonly isOpen: boolean }) {
  return (
    <section aria-label="Perceived and computed">
      <Title order={3}>Perceived and computed</Title>
      <Text size="sm" c="dimmed" mt={4}>
        Nobody wrote down a guess before the first question, so there is nothing to set beside the answers.
        {isOpen && ' Everybody who still starts is asked for one, in private.'}
      </Text>
    </section>
  )
}

function Scores({ score, isComplete, onTarget }: ResultsProps) {
  return (
    <div>
      {FRAMEWORKS.map((framework) => (
        <button key={framework} type="button" className={classes.score} onClick={() => onTarget(`mix:${framework}`)}>
          <FrameworkLabel framework={framework} />
          <span className={classes.figure}>{formatScore(score.mix.scores[framework])}</span>
          <Text span size="sm" c="dimmed">
            {score.mix.scores[framework] === null ? 'not enough answers' : formatRange(score.mix.intervals[framework])}
          </Text>
        </button>
      ))}
      <Text size="sm" c="dimmed" mt={6}>
        On levels 0 to 5, each practice counted by how strongly it belongs.
        {isComplete &&
          score.resampling.label !== 'none' &&
          ` Beside it the ${spreadLabel(score.resampling.label).toLowerCase()}.`}
      </Text>
    </div>
  )
}

function Facts({ pack, assessment, score, sheets, onTarget }: ResultsProps) {
  const applicable = practicesInScope(pack, assessment).filter(({ id }) => score.practices[id]?.applicable ?? true)
  const rated = applicable.filter(({ id }) => score.practices[id]?.rated)
  const invited = sheets.length === score.respondents ? '' : ` of ${sheets.length}`
  return (
    <dl className={classes.facts}>
      <div>
        <dt>People</dt>
        <dd>
          <TextButton onClick={() => onTarget('all:answers')}>
            {score.respondents}
            {invited}
          </TextButton>
        </dd>
      </div>
      <div>
        <dt>Practices rated</dt>
        <dd>
          <TextButton onClick={() => onTarget('all:answers')}>
            {rated.length} of {applicable.length}
          </TextButton>
        </dd>
      </div>
      <div>
        <dt>“Don’t know”</dt>
        <dd>
          <TextButton onClick={() => onTarget('all:answers')}>{formatShare(score.dontKnowRate)}</TextButton>
        </dd>
      </div>
    </dl>
  )
}
