import { useState } from 'react'
import { today } from '../../app/ids-and-dates.ts'
import classes from './Home.module.css'
import type { ListedTeam } from './list-teams.ts'
import { TeamCard } from './TeamCard.tsx'
import { useDueReviews } from './use-due-reviews.ts'

/** The cards of the teams that are shown. */
export function TeamCards({ teams }: { readonly teams: readonly ListedTeam[] }) {
  const [day] = useState(today)
  const reviews = useDueReviews(teams, day)
  return (
    <div className={classes.cards}>
      {teams.map(({ team, rows, next }) => (
        <TeamCard
          key={team.id}
          team={team}
          latest={rows[0] ?? null}
          next={next}
          review={reviews[team.id] ?? null}
          today={day}
        />
      ))}
    </div>
  )
}
