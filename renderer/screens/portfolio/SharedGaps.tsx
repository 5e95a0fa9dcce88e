import { Table, Text } from '@mantine/core'
import { useMemo } from 'react'
import { listSome } from '#shared/lib/list-some.ts'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import { findPractice } from '#shared/packs/practice-index.ts'
import { sharedGaps } from '#shared/scoring/portfolio/shared-gaps.ts'
import { JudgementNote } from '../../components/JudgementNote.tsx'
import { ShowMore } from '../../components/ShowMore.tsx'
import { figuresOf } from './figures-of.ts'
import classes from './Portfolio.module.css'
import type { PortfolioTeam } from './use-portfolio.ts'

const MOST_NAMES = 6

/** What many teams lack. */
export function SharedGaps({ pack, teams }: { readonly pack: ModelPack; readonly teams: readonly PortfolioTeam[] }) {
  const gaps = useMemo(() => sharedGaps(pack, figuresOf(teams)), [pack, teams])
  const names = new Map(teams.map(({ team }) => [team.id, team.name]))
  if (gaps.length === 0) return <Text>No practice is at level 1 or below in half of the teams.</Text>
  return (
    <>
      <ShowMore items={gaps} step={10}>
        {(shown) => (
          <Table.ScrollContainer minWidth={720}>
            <table className={classes.list}>
              <thead>
                <tr>
                  <th scope="col">Practice</th>
                  <th scope="col">At level 1 or below</th>
                  <th scope="col">Teams</th>
                </tr>
              </thead>
              <tbody>
                {shown.map((gap) => (
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
                ))}
              </tbody>
            </table>
          </Table.ScrollContainer>
        )}
      </ShowMore>
      <JudgementNote>
        a gap is shared where at least two teams, and half of those that rated it, are at 1 or below.
      </JudgementNote>
    </>
  )
}
