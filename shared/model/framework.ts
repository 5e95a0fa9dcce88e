/** The three operating models that the source article compares. */
export const FRAMEWORKS = ['itil', 'devops', 'sre'] as const
export type Framework = (typeof FRAMEWORKS)[number]

export const FRAMEWORK_NAMES: Readonly<Record<Framework, string>> = { itil: 'ITIL', devops: 'DevOps', sre: 'SRE' }

/** How strongly something belongs to each framework, 0 to 1. Expert judgement of this project, shown and editable. */
export type Affinity = Record<Framework, number>

/** What the mix comes to: one framework where it clearly leads, else a blend. */
export const VERDICTS = [...FRAMEWORKS, 'blend'] as const
export type Verdict = (typeof VERDICTS)[number]
export const VERDICT_NAMES: Readonly<Record<Verdict, string>> = { ...FRAMEWORK_NAMES, blend: 'Blend' }

/** Whether a text names one of the frameworks. */
export function isFramework(text: string): text is Framework {
  return FRAMEWORKS.some((framework) => framework === text)
}
