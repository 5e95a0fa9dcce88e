import { IconCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import { findPractice } from '#shared/packs/practice-index.ts'
import type { PublicView } from '#shared/workshop/public-view.ts'
import { nameValue } from '../workshop/phase-words.ts'
import { AnchorList } from '../workshop/rounds/AnchorList.tsx'
import classes from './Present.module.css'
import { PublicReveal } from './PublicReveal.tsx'

type Item = NonNullable<PublicView['item']>

interface Props {
  readonly pack: ModelPack
  readonly item: Item
  /** Stands beside the levels until the votes are shown. */
  readonly aside: ReactNode
}

/** The question, and under it what the phase has for everybody. */
export function PublicRound({ pack, item, aside }: Props) {
  const practice = findPractice(pack, item.practice)
  if (!practice) return null
  return (
    <>
      <h1 className={classes.question}>
        <small>{practice.title}</small>
        {practice.question}
      </h1>
      {item.agreed && (
        <p className={classes.agreed}>
          <b>
            {item.agreed.by === 'group' ? 'Agreed' : 'Decided by the facilitator'}: {nameValue(item.agreed.value)}
          </b>
          {item.agreed.reason && ` – ${item.agreed.reason}`}
        </p>
      )}
      {item.reveal ? (
        <PublicReveal practice={practice} reveal={item.reveal} />
      ) : (
        <div className={classes.asking}>
          <AnchorList practice={practice} className={classes.anchors} />
          <div>
            <Progress item={item} />
            <div className={classes.aside}>{aside}</div>
          </div>
        </div>
      )}
    </>
  )
}

function Progress({ item }: { readonly item: Item }) {
  const { voted, seats } = item.progress
  if (item.phase !== 'voting') {
    const words = { waiting: 'Listen first, then vote in silence.', parked: 'Parked.', skipped: 'Skipped.' }
    return <p className={classes.count}>{item.phase in words ? words[item.phase as keyof typeof words] : ''}</p>
  }
  return (
    <section aria-label="Who has voted">
      <p className={classes.count} role="status">
        {item.round > 0 ? `Vote ${item.round + 1}: ` : ''}
        {voted} of {seats.length} have voted
      </p>
      <ul className={classes.seats}>
        {seats.map(({ seat, participant, hasVoted }) => (
          <li key={seat} data-done={hasVoted || undefined}>
            {hasVoted && <IconCheck size="1em" aria-label="has voted" />}
            {participant}
          </li>
        ))}
      </ul>
    </section>
  )
}
