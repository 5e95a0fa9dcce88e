import { z } from 'zod'
import { METRICS } from './metric.ts'
import { isoDate, longText, recordId, shortText, slug } from './text.ts'

const periodIndex = z.number().int().min(0).max(23)

/** How far a step is; one that nothing is said about is planned. A step is done when the team says so, not when its level has moved. */
export const stepProgress = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('in-progress') }),
  z.strictObject({ state: z.literal('done'), on: isoDate }),
  z.strictObject({ state: z.literal('dropped'), reason: longText }),
])
export type StepProgress = z.infer<typeof stepProgress>

/** The step's metric before and after, as the team read it off. */
export const stepMeasure = z.strictObject({
  before: z.number(),
  after: z.number(),
  better: z.enum(['higher', 'lower']),
})
export type StepMeasure = z.infer<typeof stepMeasure>

/** The stored measure that would show whether a step worked: of a service, or with null of the team as a whole. */
export const measureLink = z.strictObject({ metric: z.enum(METRICS), serviceId: recordId.nullable() })
export type MeasureLink = z.infer<typeof measureLink>

/** What the team wrote about one step; a field left out means the proposal's own words stand. */
export const stepNote = z.strictObject({
  goal: shortText.optional(),
  hypothesis: longText.optional(),
  metric: longText.optional(),
  reviewOn: isoDate.optional(),
  owner: shortText.optional(),
  note: longText.optional(),
  leftOut: z.boolean().optional(),
  /** Whose days it takes: a key of the plan's `capacityOf`. */
  skill: shortText.optional(),
  /** The period, 0-based, in which the team wants it done. */
  pinnedTo: periodIndex.optional(),
  /** The periods, 0-based, before and after which it may not be done. */
  earliest: periodIndex.optional(),
  latest: periodIndex.optional(),
  progress: stepProgress.optional(),
  measured: stepMeasure.optional(),
  measuredBy: measureLink.optional(),
})
export type StepNote = z.infer<typeof stepNote>

/** How much each concern counts, 0 to 3, beside the weights of the frameworks; 1 where the team has not said. */
const concernWeights = z.strictObject({
  goal: z.number().min(0).max(3),
  pain: z.number().min(0).max(3),
  risk: z.number().min(0).max(3),
})

/** How strongly a practice bears on each concern, 0 (or not said) to 1. */
const practiceConcerns = z.strictObject({
  goal: z.number().min(0).max(1).optional(),
  pain: z.number().min(0).max(1).optional(),
  risk: z.number().min(0).max(1).optional(),
})

/** The frame of a team's roadmap: capacity and calendar. The steps themselves are derived. */
export const plan = z.strictObject({
  id: recordId,
  teamId: recordId,
  /** Person-days that the team can spend on improving, per period. */
  capacity: z.number().min(0).max(100_000),
  periods: z.number().int().min(1).max(24),
  periodWeeks: z.number().int().min(1).max(52),
  startsOn: isoDate,
  /** At most so many practices in flight per period: few experiments at once. */
  maxSteps: z.number().int().min(1).max(50),
  notes: z.record(z.string().max(120), stepNote),
  /** Person-days per period of single skills, within `capacity`. */
  capacityOf: z.record(shortText, z.number().min(0).max(100_000)).optional(),
  concernWeights: concernWeights.optional(),
  /** By practice. */
  concerns: z.record(slug, practiceConcerns).optional(),
})
export type Plan = z.infer<typeof plan>
