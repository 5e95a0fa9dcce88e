import { Text, Title } from '@mantine/core'
import { formatAgreement, formatMedian } from '#shared/charts/format-figures.ts'
import type { AgendaItem } from '#shared/model/agenda-item.ts'
import { findPractice } from '#shared/packs/practice-index.ts'
import type { VotedPractice, WorkshopOutcome } from '#shared/workshop/outcome.ts'
import { describePhase, nameValue } from '../phase-words.ts'
import type { StageProps } from '../stage-props.ts'
import classes from '../Workshop.module.css'

/** Agreed, disagreed, parked, and what had no turn. */
export function OutcomeLists({ pack, outcome }: StageProps & { readonly outcome: WorkshopOutcome }) {
  const { practices, disagreed, ranked } = outcome
  const titleOf = (id: string) => findPractice(pack, id)?.title ?? id
  const rest = [...practices.waiting, ...practices.skipped]
  const agreed = ranked.filter(({ isAgreed }) => isAgreed)
  return (
    <div className={classes.pair}>
      <List
        title="Agreed"
        empty="Nothing yet."
        rows={agreed.map(({ item }) => [titleOf(item.practice), describeAgreed(item)])}
      />
      <List
        title="Disagreed"
        empty="Nothing: whatever was shown is agreed."
        rows={disagreed.map((voted) => [titleOf(voted.item.practice), describeDisagreed(voted)])}
      />
      <List
        title="Parked"
        empty="Nothing was parked."
        rows={practices.parked.map((item) => [titleOf(item.practice), item.note || 'no note'])}
      />
      <section aria-label="Had no turn">
        <Title order={2} mb="xs">
          Had no turn ({rest.length})
        </Title>
        <Text c="dimmed">
          {rest.length === 0
            ? 'Everything on the agenda had its turn.'
            : `${rest.map(({ practice }) => titleOf(practice)).join(' · ')}.`}
        </Text>
      </section>
    </div>
  )
}

interface ListProps {
  readonly title: string
  readonly empty: string
  readonly rows: readonly (readonly [string, string])[]
}

function List({ title, empty, rows }: ListProps) {
  return (
    <section aria-label={title}>
      <Title order={2} mb="xs">
        {title} ({rows.length})
      </Title>
      {rows.length === 0 ? (
        <Text c="dimmed">{empty}</Text>
      ) : (
        <ul className={classes.plain}>
          {rows.map(([name, text]) => (
            <li key={name}>
              <b>{name}</b>: {text}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function describeAgreed({ agreed }: AgendaItem): string {
  if (!agreed) return ''
  return `${nameValue(agreed.value)}${agreed.reason ? ` (${agreed.reason})` : ''}`
}

function describeDisagreed({ item, rounds, agreement }: VotedPractice): string {
  const { agreed } = item
  const figures = `median ${formatMedian(rounds.at(-1)?.score.median ?? null)}, A ${formatAgreement(agreement)}`
  if (!agreed) return `${figures}; ${describePhase(item)}`
  const who = agreed.by === 'group' ? 'settled on' : 'the facilitator overruled the room:'
  const before = agreed.overruled ? ` instead of ${nameValue(agreed.overruled.value)}` : ''
  return `${figures}; ${who} ${describeAgreed(item)}${before}`
}
