import { z } from 'zod'
import { affinity, framework } from '../model/framework-schema.ts'
import { level } from '../model/level-schema.ts'
import { shortText, slug } from '../model/text.ts'
import { CAMS_PILLARS, ITSM_STEPS } from './practice-tags.ts'

const words = z.string().min(1).max(4000)
const url = z.url({ protocol: /^https$/ })
const source = z.strictObject({ title: shortText.min(1), url })

const readings = z.strictObject({ itil: words, devops: words, sre: words })

/** What one would see at one level. `readings` say how it looks in each kind of shop (S8). */
export const anchor = z.strictObject({ level, text: words, readings: readings.optional() })

/** What to do next to reach a level: by whom, in how many person-days, what should follow, and the metric that would show it. */
export const action = z.strictObject({
  to: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]),
  do: words,
  by: shortText.min(1),
  days: z.number().positive().max(1000),
  metric: words,
  expect: words,
})
export type Action = z.infer<typeof action>

export const practice = z.strictObject({
  no: z.number().int().positive(),
  id: slug,
  title: shortText.min(1),
  question: words,
  why: words,
  sreReading: words.optional(),
  /** The dimension in which it counts in full. */
  home: slug,
  affinity,
  prerequisites: z.array(slug),
  effort: z.enum(['S', 'M', 'L']),
  /** A style, not a virtue: it counts for the mix, never for maturity. */
  style: z.boolean().optional(),
  principles: z.array(slug),
  cams: z.enum(CAMS_PILLARS),
  lifecycle: z.array(z.enum(ITSM_STEPS)).min(1),
  anchors: z.array(anchor),
  evidence: z.array(words).min(1),
  actions: z.array(action),
  risk: words,
  tensions: z.array(z.strictObject({ practice: slug, note: words })),
  sources: z.array(source).min(1),
})
export type Practice = z.infer<typeof practice>

/** A group of practices that is scored: an ITIL 4 guiding principle, a CAMS pillar, an SRE group, or an ITSM step. */
export const dimension = z.strictObject({
  id: slug,
  kind: z.enum(['principle', 'cams', 'sre', 'itsm']),
  title: shortText.min(1),
  /** For axes and table heads. */
  shortTitle: z.string().min(1).max(24),
  meaning: words,
  /** What a business gains by it; the default goal of a roadmap step (S12). */
  goal: words,
  /** Practices of other homes that count here too, at weight 0.5 (S22–S28) [ours]. */
  also: z.array(slug),
})
export type Dimension = z.infer<typeof dimension>
export type DimensionKind = Dimension['kind']

/** One statement of the article's comparison table, and the practices that stand behind it. */
export const statement = z.strictObject({ claim: z.string().max(12), text: words, practices: z.array(slug).min(1) })
export const comparisonRow = z.strictObject({
  id: slug,
  title: shortText.min(1),
  cells: z.strictObject({
    itil: z.array(statement).min(1),
    devops: z.array(statement).min(1),
    sre: z.array(statement).min(1),
  }),
})
export type ComparisonRow = z.infer<typeof comparisonRow>

/** A model: what is asked, how it is grouped and compared, and where it comes from. */
export const modelPack = z.strictObject({
  format: z.literal('trefoil-model'),
  id: slug,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  title: shortText.min(1),
  about: words,
  licence: words,
  trademarks: words,
  practices: z.array(practice).min(1),
  /** The practices of the short form: the subset that loses least, as `chooseShortForm` finds it. */
  shortForm: z.array(slug).min(1),
  dimensions: z.array(dimension).min(1),
  comparison: z.array(comparisonRow),
  /** What each framework is best at, side by side (S48). */
  strengths: z.array(z.strictObject({ framework, text: words, practices: z.array(slug).min(1) })),
  /** Where the source article is wrong or incomplete, and what the app does about it. */
  annotations: z.array(z.strictObject({ id: slug, claim: words, note: words })),
  glossary: z.array(z.strictObject({ term: shortText.min(1), meaning: words, source })),
})
export type ModelPack = z.infer<typeof modelPack>
