import { z } from 'zod'
import { isoMoment, longText, recordId, slug } from './text.ts'

/** How far the session has come. In “guess” everybody says in private what kind of shop they think the team is (S1). */
export const workshopStage = z.enum(['setup', 'guess', 'rounds', 'closing', 'closed'])
export type WorkshopStage = z.infer<typeof workshopStage>

/** How the practices on the agenda were picked. */
export const practiceChoice = z.enum(['all', 'short-form', 'moved-or-disagreed', 'own'])
export type PracticeChoice = z.infer<typeof practiceChoice>

/** A comment that no longer has an author, since the workshop was made anonymous. */
export const remark = z.strictObject({ practice: slug, text: longText })
export type Remark = z.infer<typeof remark>

export const pause = z.strictObject({ from: isoMoment, to: isoMoment.nullable() })
export type Pause = z.infer<typeof pause>

/**
 * A facilitated session over one assessment; the participants are its sheets. What a voter proves who they are with is a secret of this
 * device and stands elsewhere (`SessionSecrets`): this record is exported.
 */
export const workshop = z.strictObject({
  /** The assessment's own id: there is one workshop to an assessment, and two windows cannot make two. */
  id: recordId,
  stage: workshopStage,
  /** Nobody is named when votes are shown. */
  anonymous: z.boolean(),
  /** When the names were taken out for good; null while they are there, or where there never were any. */
  anonymisedAt: isoMoment.nullable(),
  minutes: z.number().int().min(5).max(600),
  choice: practiceChoice,
  /** The practices on the agenda, in the order in which they are talked about. */
  practices: z.array(slug).min(1).max(1000),
  current: slug.nullable(),
  startedAt: isoMoment.nullable(),
  closedAt: isoMoment.nullable(),
  /** Breaks do not count as time used. */
  pauses: z.array(pause).max(200),
  /** Names the session that ballots and phones belong to. No secret: knowing it lets nobody vote. */
  sessionId: recordId,
  remarks: z.array(remark).max(10_000),
})
export type Workshop = z.infer<typeof workshop>
