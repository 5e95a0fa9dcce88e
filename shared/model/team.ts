import { z } from 'zod'
import { level } from './level-schema.ts'
import { teamInterface } from './team-interface.ts'
import { isoMoment, longText, recordId, shortText, slug } from './text.ts'

/** Where the team wants to be; its own choice (S22), by practice, by area, or overall. The closest one counts. */
export const targets = z.strictObject({
  overall: level.nullable(),
  dimensions: z.record(slug, level),
  practices: z.record(slug, level),
})
export type Targets = z.infer<typeof targets>

/** How much the team wants each framework to count in its roadmap, 0 to 3; 1 is neutral. */
export const frameworkWeights = z.strictObject({
  itil: z.number().min(0).max(3),
  devops: z.number().min(0).max(3),
  sre: z.number().min(0).max(3),
})
export type FrameworkWeights = z.infer<typeof frameworkWeights>

/** A team, whom it serves (S10), what the business wants of it (S12), and where it wants to be. */
export const team = z.strictObject({
  id: recordId,
  name: shortText.min(1),
  description: longText,
  customers: longText,
  goals: z.array(shortText).max(20),
  targets,
  weights: frameworkWeights,
  /** Practices that cap a dimension's ISO-33020 level: six fives cannot hide their zero. */
  criticalPractices: z.array(slug).max(200),
  createdAt: isoMoment,
  /** The part of the organisation that it is shown with. */
  group: shortText.optional(),
  /** After how many weeks it wants to look again; 13 where it has not said. */
  reviewWeeks: z.number().int().min(1).max(104).optional(),
  /** The teams that it serves. */
  serves: z.array(teamInterface).max(100).optional(),
})
export type Team = z.infer<typeof team>
