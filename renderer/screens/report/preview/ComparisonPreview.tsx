import type { ComparisonBlock } from '#shared/report/report.ts'
import { FrameworkLabel } from '../../../components/FrameworkLabel.tsx'
import classes from './Preview.module.css'
import { RichWords } from './RichWords.tsx'

/** The article's table with the team's standing in each cell. */
export function ComparisonPreview({ block }: { readonly block: ComparisonBlock }) {
  return block.rows.map(({ title, cells }) => (
    <div key={title}>
      <h4>{title}</h4>
      <div className={classes.columns}>
        {cells.map(({ framework, statements, score, practices, next }) => (
          <div key={framework}>
            <h4 className={classes.minor}>
              <FrameworkLabel framework={framework} /> <span className={classes.quiet}>{score}</span>
            </h4>
            <ul>
              {statements.map(({ claim, text }) => (
                <li key={`${claim} ${text}`}>
                  {text} <span className={classes.quiet}>({claim})</span>
                </li>
              ))}
            </ul>
            <p className={classes.quiet}>
              <RichWords text={practices} />
            </p>
            <p>
              <RichWords text={next} />
            </p>
          </div>
        ))}
      </div>
    </div>
  ))
}
