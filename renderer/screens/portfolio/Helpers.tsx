import { Text } from '@mantine/core'
import { useMemo } from 'react'
import { formatScore } from '#shared/charts/format-figures.ts'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import { findPractice } from '#shared/packs/practice-index.ts'
import { helperPairs } from '#shared/scoring/portfolio/helper-pairs.ts'
import { JudgementNote } from '../../components/JudgementNote.tsx'
import { figuresOf } from './figures-of.ts'
import { LongTable } from './LongTable.tsx'
import type { PortfolioTeam } from './use-portfolio.ts'

/** Which team could show another how it does it, with the figures of both. */
export function Helpers({ pack, teams }: { readonly pack: ModelPack; readonly teams: readonly PortfolioTeam[] }) {
  const pairs = useMemo(() => helperPairs(pack, figuresOf(teams)), [pack, teams])
  const names = new Map(teams.map(({ team }) => [team.id, team.name]))
  if (pairs.length === 0) return <Text>No team is strong yet where another is weak.</Text>
  return (
    <>
      <LongTable items={pairs} step={20} columns={['Team', 'Could ask', 'About (theirs, its own)']}>
        {({ helper, helped, practices }) => (
          <tr key={helped}>
            <th scope="row">{names.get(helped)}</th>
            <td>{names.get(helper)}</td>
            <td>
              {practices.map((own) => (
                <div key={own.practice}>
                  {findPractice(pack, own.practice)?.title} ({formatScore(own.helper)}, {formatScore(own.helped)})
                </div>
              ))}
            </td>
          </tr>
        )}
      </LongTable>
      <JudgementNote>
        strong is level 4 or more, weak is 2 or less. For each team the one that is strong in most of what it lacks.
      </JudgementNote>
    </>
  )
}
