import { FRAMEWORKS, type Framework } from '#shared/model/framework.ts'
import { FrameworkLabel } from './FrameworkLabel.tsx'
import classes from './MixLine.module.css'
import plain from './plain/plain.module.css'

interface Props {
  readonly mix: Readonly<Record<Framework, number | null>>
  /** Whether it is still being worked out. */
  readonly isPending: boolean
}

/** The three scores in a line, on the scale 0 to 5; words where too little is rated. */
export function MixLine({ mix, isPending }: Props) {
  if (FRAMEWORKS.every((framework) => mix[framework] === null)) {
    return (
      <p className={`${plain.text} ${plain.small} ${plain.dimmed}`}>
        {isPending ? 'Mix: being worked out …' : 'Mix: too early to say'}
      </p>
    )
  }
  return (
    <div className={classes.mix}>
      {FRAMEWORKS.map((framework) => (
        <div key={framework} className={classes.score}>
          <FrameworkLabel framework={framework} />
          <p className={`${plain.text} ${plain.strong}`}>{mix[framework]?.toFixed(1) ?? '–'}</p>
        </div>
      ))}
    </div>
  )
}
