import { Anchor, NativeSelect, Stack, Table } from '@mantine/core'
import { useState } from 'react'
import { formatScore } from '#shared/charts/format-figures.ts'
import { drawLevelSpread } from '#shared/charts/level-spread.ts'
import { type AssessmentSummary, isUnderWay } from '#shared/model/summary.ts'
import type { DimensionKind, ModelPack } from '#shared/packs/model-pack.ts'
import { dimensionsOf } from '#shared/packs/practice-index.ts'
import { formatDay } from '../../app/ids-and-dates.ts'
import { ChartFrame } from '../../components/ChartFrame.tsx'
import { ShowMore } from '../../components/ShowMore.tsx'
import { ExportMessage } from '../results/ExportMessage.tsx'
import { useChartExport } from '../results/use-chart-export.ts'
import classes from './Portfolio.module.css'
import type { PortfolioTeam } from './use-portfolio.ts'

const KINDS: readonly { readonly value: DimensionKind; readonly label: string }[] = [
  { value: 'principle', label: 'The seven principles' },
  { value: 'cams', label: 'The four CAMS pillars' },
  { value: 'sre', label: 'Groups of SRE practice' },
  { value: 'itsm', label: 'The five ITSM steps' },
]

interface Props {
  readonly pack: ModelPack
  readonly teams: readonly PortfolioTeam[]
}

/** Teams by group against areas, and how all of them are spread. */
export function HeatMap({ pack, teams }: Props) {
  const [kind, setKind] = useState<DimensionKind>('principle')
  const { onExport, message } = useChartExport()
  const dimensions = dimensionsOf(pack, kind)
  const spread = drawLevelSpread({
    rows: dimensions.map(({ id, title }) => ({
      id,
      title,
      values: teams.flatMap(({ profile }) => profile?.dimensions[id] ?? []),
    })),
  })
  return (
    <Stack gap="lg">
      <NativeSelect
        label="Areas"
        maw={320}
        value={kind}
        data={[...KINDS]}
        onChange={(event) => setKind(event.currentTarget.value as DimensionKind)}
      />
      <ShowMore items={teams} step={40}>
        {(shown) => (
          <Table.ScrollContainer minWidth={700}>
            <table className={classes.heat}>
              <thead>
                <tr>
                  <th scope="col">Team</th>
                  {dimensions.map(({ id, title, shortTitle }) => (
                    <th key={id} scope="col" title={title}>
                      {shortTitle}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {shown.map(({ team, latest, profile }) => (
                  <tr key={team.id}>
                    <th scope="row">
                      <Anchor href={latest ? `#/results/${latest.assessmentId}` : `#/team/${team.id}`}>
                        {team.name}
                      </Anchor>
                      <span className={classes.about}>
                        {[team.group, latest ? dayOf(latest) : 'no answers yet'].filter(Boolean).join(' · ')}
                      </span>
                    </th>
                    {dimensions.map(({ id }) => (
                      <HeatCell key={id} value={profile?.dimensions[id] ?? null} />
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </Table.ScrollContainer>
        )}
      </ShowMore>
      <ChartFrame scene={spread} onExport={onExport} maxWidth={760} />
      <ExportMessage message={message} />
    </Stack>
  )
}

function dayOf(row: AssessmentSummary): string {
  return `${formatDay(row.heldOn)}${isUnderWay(row) ? ', under way' : ''}`
}

function HeatCell({ value }: { readonly value: number | null }) {
  return <td data-level={value === null ? 'none' : Math.floor(value)}>{formatScore(value)}</td>
}
