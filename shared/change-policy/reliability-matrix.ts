/** How a service stands: its objective, the team's toil, and its users. */
export interface ReliabilityState {
  readonly slo: 'met' | 'missed'
  readonly toil: 'low' | 'high'
  readonly satisfaction: 'low' | 'high'
}

export type ReliabilityAdvice =
  | 'relax-or-step-back'
  | 'tighten'
  | 'cut-false-alerts'
  | 'loosen'
  | 'raise-sensitivity'
  | 'offload-and-fix'

/** What to do, in words for the user. */
export const RELIABILITY_ADVICE: Readonly<Record<ReliabilityAdvice, string>> = {
  'relax-or-step-back':
    'Relax the release process and ship faster, or step back from the service and spend the time where it is needed more.',
  tighten: 'Tighten the objective: it is met, and users are not content.',
  'cut-false-alerts':
    'If alerts are false, make them less sensitive. Otherwise loosen the objective for now, or offload toil, and fix the product.',
  loosen: 'Loosen the objective: users are content with less.',
  'raise-sensitivity': 'Make alerts more sensitive: users suffer, and the team is not told in time.',
  'offload-and-fix': 'Offload toil and fix the product, or improve what repairs itself.',
}

const MATRIX: Readonly<
  Record<
    `${ReliabilityState['slo']} ${ReliabilityState['toil']} ${ReliabilityState['satisfaction']}`,
    ReliabilityAdvice
  >
> = {
  'met low high': 'relax-or-step-back',
  'met low low': 'tighten',
  'met high high': 'cut-false-alerts',
  'met high low': 'tighten',
  'missed low high': 'loosen',
  'missed low low': 'raise-sensitivity',
  'missed high high': 'loosen',
  'missed high low': 'offload-and-fix',
}

/** The advice for a service by objective, toil and satisfaction. Source: SRE workbook, table 2-5. */
export function adviseOnReliability({ slo, toil, satisfaction }: ReliabilityState): ReliabilityAdvice {
  return MATRIX[`${slo} ${toil} ${satisfaction}`]
}
