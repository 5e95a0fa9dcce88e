import { useMemo } from 'react'
import { FRAMEWORK_NAMES, type Framework } from '#shared/model/framework.ts'
import type { ComparisonRow } from '#shared/packs/model-pack.ts'
import { findPractice } from '#shared/packs/practice-index.ts'
import { FrameworkLabel } from '../../components/FrameworkLabel.tsx'
import { PracticeChip } from '../results/PracticeChip.tsx'
import type { ResultsProps } from '../results/results-props.ts'
import classes from './Compare.module.css'
import { practicesOfCell, standingOfPractices } from './cell-standing.ts'
import { NextStepNote } from './NextStepNote.tsx'
import { StandingFigure } from './StandingFigure.tsx'

interface Props extends ResultsProps {
  readonly row: ComparisonRow
  readonly framework: Framework
}

/** One cell: where the team stands, what the article says with the practices behind each statement, and what to do next. */
export function ComparisonCell({ row, framework, ...results }: Props) {
  const { pack, score, team } = results
  const practices = useMemo(() => practicesOfCell(pack, row, framework), [pack, row, framework])
  const standing = useMemo(
    () => standingOfPractices(pack, score, team.targets, practices),
    [pack, score, team.targets, practices],
  )
  return (
    <td className={classes.cell} data-framework={framework}>
      <div className={classes.cellLabel}>
        <FrameworkLabel framework={framework} />
      </div>
      <StandingFigure
        standing={standing}
        about={`${FRAMEWORK_NAMES[framework]}: ${row.title}`}
        onExplain={() => results.onTarget(`cell:${row.id}/${framework}`)}
      />
      <ul className={classes.statements}>
        {row.cells[framework].map((statement) => (
          <li key={statement.text} data-claim={statement.claim}>
            <p className={classes.statement}>{statement.text}</p>
            <Chips {...results} ids={statement.practices} />
          </li>
        ))}
      </ul>
      <NextStepNote next={standing.next} onTarget={results.onTarget} />
    </td>
  )
}

/** So many are shown at once; more of them are one press away. */
const MOST_CHIPS = 4

function Chips({ ids, pack, score, onTarget }: ResultsProps & { readonly ids: readonly string[] }) {
  const chips = ids.map((id) => {
    const practice = findPractice(pack, id)
    return practice && <PracticeChip key={id} practice={practice} score={score.practices[id]} onTarget={onTarget} />
  })
  if (ids.length <= MOST_CHIPS) return <div>{chips}</div>
  return (
    <details className={classes.more}>
      <summary>{ids.length} practices</summary>
      {chips}
    </details>
  )
}
