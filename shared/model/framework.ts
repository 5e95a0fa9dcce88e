import { z } from 'zod'

/** The three operating models that the source article compares. */
export const framework = z.enum(['itil', 'devops', 'sre'])
export type Framework = z.infer<typeof framework>

export const FRAMEWORKS: readonly Framework[] = framework.options
export const FRAMEWORK_NAMES: Readonly<Record<Framework, string>> = { itil: 'ITIL', devops: 'DevOps', sre: 'SRE' }

/** How strongly something belongs to each framework, 0 to 1. Expert judgement of this project, shown and editable. */
export const affinity = z.strictObject({
  itil: z.number().min(0).max(1),
  devops: z.number().min(0).max(1),
  sre: z.number().min(0).max(1),
})
export type Affinity = z.infer<typeof affinity>

/** What the mix comes to: one framework where it clearly leads, else a blend. */
export const verdict = z.enum(['itil', 'devops', 'sre', 'blend'])
export type Verdict = z.infer<typeof verdict>
export const VERDICT_NAMES: Readonly<Record<Verdict, string>> = { ...FRAMEWORK_NAMES, blend: 'Blend' }
