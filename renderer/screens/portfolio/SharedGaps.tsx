import { Text } from '@mantine/core'
import { useMemo } from 'react'
import { listSome } from '#shared/lib/list-some.ts'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import { findPractice } from '#shared/packs/practice-index.ts'
import { sharedGaps } from '#shared/scoring/portfolio/shared-gaps.ts'
import { JudgementNote } from '../../components/JudgementNote.tsx'
import { figuresOf } from './figures-of.ts'
import { LongTable } from './LongTable.tsx'
import type { PortfolioTeam } from './use-portfolio.ts'

const MOST_NAMES = 6

/** What many teams lack. */
export function SharedGaps({ pack, teams }: { readonly pack: ModelPack; readonly teams: readonly PortfolioTeam[] }) {
  const gaps = useMemo(() => sharedGaps(pack, figuresOf(teams)), [pack, teams])
  const names = new Map(teams.map(({ team }) => [team.id, team.name]))
  if (gaps.length === 0) return <Text>No practice is at level 1 or below in half of the teams.</Text>
  return (
    <>
      <LongTable items={gaps} step={10} columns={['Practice', 'At level 1 or below', 'Teams']}>
        {(gap) => (
          <tr key={gap.practice}>
            <th scope="row">{findPractice(pack, gap.practice)?.title}</th>
            <td>
              {gap.teams.length} of {gap.rated}
            </td>
            <td>
              {listSome(
                gap.teams.map((id) => names.get(id) ?? ''),
                MOST_NAMES,
              )}
            </td>
          </tr>
        )}
      </LongTable>
      <JudgementNote>
        a gap is shared where at least two teams, and half of those that rated it, are at 1 or below.
      </JudgementNote>
    </>
  )
}
