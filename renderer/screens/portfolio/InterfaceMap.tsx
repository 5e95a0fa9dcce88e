import { Anchor, Group, Text } from '@mantine/core'
import { recommendWay } from '#shared/scoring/portfolio/recommend-way.ts'
import { FrameworkLabel } from '../../components/FrameworkLabel.tsx'
import { JudgementNote } from '../../components/JudgementNote.tsx'
import { LongTable } from './LongTable.tsx'
import type { PortfolioTeam } from './use-portfolio.ts'

/** Who serves whom, with the way of working that fits the two, and why (S14). */
export function InterfaceMap({ teams }: { readonly teams: readonly PortfolioTeam[] }) {
  const names = new Map(teams.map(({ team }) => [team.id, team.name]))
  const pairs = teams.flatMap(({ team }) =>
    (team.serves ?? []).flatMap((own) => {
      const served = names.get(own.teamId)
      return served === undefined ? [] : [{ team, served, own, way: recommendWay(own) }]
    }),
  )
  if (pairs.length === 0) {
    return <Text>No team says yet whom it serves. Say so on a team’s own page, under “Teams it serves”.</Text>
  }
  return (
    <>
      <LongTable items={pairs} step={30} columns={['Team', 'Serves', 'Recommended way', 'Why']}>
        {({ team, served, own, way }) => (
          <tr key={`${team.id} ${own.teamId}`}>
            <th scope="row">
              <Anchor href={`#/team/${team.id}`}>{team.name}</Anchor>
            </th>
            <td>{served}</td>
            <td>
              <Group gap="sm">
                {way.ways.map((framework) => (
                  <FrameworkLabel key={framework} framework={framework} />
                ))}
                {way.ways.length === 0 && 'not said yet'}
              </Group>
            </td>
            <td>
              {way.reasons.map((reason) => (
                <div key={reason}>{reason}</div>
              ))}
              {own.note && (
                <Text size="sm" c="dimmed">
                  {own.note}
                </Text>
              )}
            </td>
          </tr>
        )}
      </LongTable>
      <JudgementNote>
        one service with shared code and deploys goes the DevOps way; another speed, another part of the organisation or
        an audit duty the ITIL way; where failure cannot be borne, SRE is added.
      </JudgementNote>
    </>
  )
}
