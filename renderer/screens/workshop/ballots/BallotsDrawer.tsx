import { Stack } from '@mantine/core'
import { useMemo } from 'react'
import type { BallotSession } from '#shared/ballot/make-ballot.ts'
import { SideDrawer } from '../SideDrawer.tsx'
import type { StageProps } from '../stage-props.ts'
import { GiveOutBallots } from './GiveOutBallots.tsx'
import { TakeInBallots } from './TakeInBallots.tsx'

/** Ballots go out as files, and come back as files. */
export function BallotsDrawer({ onClose, ...props }: StageProps & { readonly onClose: () => void }) {
  const { pack, team, assessment, session } = props
  const ballotSession = useMemo<BallotSession>(() => ({ ...session, team, assessment }), [session, team, assessment])
  return (
    <SideDrawer title="Ballots" width={760} onClose={onClose}>
      <Stack gap={40}>
        <GiveOutBallots session={ballotSession} pack={pack} />
        <TakeInBallots session={ballotSession} pack={pack} />
      </Stack>
    </SideDrawer>
  )
}
