import type { PracticeAnswer, PracticeBlock } from '#shared/report/report.ts'
import { LevelBadge } from '../../../components/LevelBadge.tsx'
import classes from './Preview.module.css'

/** A practice of the appendix with every answer, comment and piece of evidence. */
export function PracticePreview({ block }: { readonly block: PracticeBlock }) {
  return (
    <div className={classes.entry}>
      <h4 className={`${classes.minor} ${classes.practice}`}>
        <LevelBadge level={block.level} /> {block.no} {block.title}
      </h4>
      <p>{block.question}</p>
      {block.anchor && <p className={classes.quiet}>{block.anchor}</p>}
      {block.facts.length > 0 && <p className={classes.quiet}>{block.facts.join(' · ')}</p>}
      {block.answers.length === 0 ? (
        <p className={classes.quiet}>Nobody has answered this.</p>
      ) : (
        <ul>
          {block.answers.map((answer, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two people may have the same name
            <li key={index}>
              <strong>{answer.participant}</strong>
              {aboutPerson(answer)}: {answer.answer}
              {answer.comment && <div>{answer.comment}</div>}
              {[...new Set(answer.evidence)].map((text) => (
                <div key={text} className={classes.quiet}>
                  Evidence: {text}
                </div>
              ))}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function aboutPerson({ role, confidence }: PracticeAnswer): string {
  const parts = [role, confidence].filter((part) => part !== '')
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`
}
