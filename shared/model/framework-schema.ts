import { z } from 'zod'
import { type Affinity, FRAMEWORKS, VERDICTS } from './framework.ts'

export const framework = z.enum(FRAMEWORKS)

export const affinity = z.strictObject({
  itil: z.number().min(0).max(1),
  devops: z.number().min(0).max(1),
  sre: z.number().min(0).max(1),
}) satisfies z.ZodType<Affinity>

export const verdict = z.enum(VERDICTS)
