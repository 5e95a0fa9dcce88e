import { z } from 'zod'
import { isoMoment, recordId } from './text.ts'

/** How one seat proves that it is that seat. */
const seatSecret = z.strictObject({
  /** What a person types to take the seat, on the first device or on another one. */
  code: z.string().min(4).max(40),
  /** What the device in that seat holds; null while nobody has taken it. A new one shuts the old device out. */
  token: z.string().min(20).max(200).nullable(),
})

/** Where phones find the room. The address and the port stay: phones keep their votes under them. */
const roomDoor = z.strictObject({
  code: z.string().min(4).max(40),
  address: z.ipv4(),
  port: z.int().min(1).max(65_535),
  /** When it was opened; null while it is closed. */
  openedAt: isoMoment.nullable(),
})

/**
 * What lets people vote in one session: whoever has it can vote in anybody's name. It is not part of the workspace: it stays on this
 * device, is in no export, no journal and no undo, and goes when the session is closed. It is stored only so that a crash does not throw
 * twelve people out of the room.
 */
export const sessionSecrets = z.strictObject({
  assessmentId: recordId,
  sessionId: recordId,
  /** Seals ballots, so that one of another session, or an altered one, is known. Random, base64url. */
  ballotKey: z.string().min(20).max(200),
  seats: z.record(recordId, seatSecret),
  /** Null while no room was opened. */
  room: roomDoor.nullable(),
})
export type SessionSecrets = z.infer<typeof sessionSecrets>
