import type { SessionSecrets } from '#shared/model/session-secrets.ts'
import type { Sheet } from '#shared/model/sheet.ts'
import type { ModelPack } from '#shared/packs/model-pack.ts'
import type { RoomState } from '#shared/room/room-messages.ts'
import { roomViewOf } from '#shared/room/room-view.ts'
import type { SessionFacts } from '#shared/workshop/session-facts.ts'

/** What the Node side is told of a session: the door's code, the seats and who holds them, and what phones may see. */
export function roomStateOf(
  session: SessionFacts,
  secrets: Pick<SessionSecrets, 'seats'>,
  { code, pack, team }: { readonly code: string; readonly pack: ModelPack; readonly team: string },
): RoomState {
  const seats = session.sheets.toSorted(byName).map(({ id, participant }) => ({
    seat: id,
    name: participant,
    token: secrets.seats[id]?.token ?? null,
  }))
  return { code, seats, view: roomViewOf(session, pack, team) }
}

function byName(a: Sheet, b: Sheet): number {
  return a.participant.localeCompare(b.participant, undefined, { numeric: true })
}
