/** What is measured beside the levels (S45–S47, S24, S29). Never averaged into a level. */
export const METRICS = [
  'availability',
  'incidents',
  'escalations',
  'deployment-frequency',
  'lead-time',
  'change-fail-rate',
  'recovery-time',
  'slo-attainment',
  'budget-left',
  'toil-share',
  'board-share',
] as const
export type Metric = (typeof METRICS)[number]

export type MetricUnit = 'ratio' | 'count' | 'per-week' | 'hours' | 'minutes'

/** How a metric is called and counted. `better`: which way is good. */
export interface MetricDefinition {
  readonly title: string
  readonly unit: MetricUnit
  readonly definition: string
  readonly better: 'higher' | 'lower'
}

export const METRIC_DEFINITIONS: Readonly<Record<Metric, MetricDefinition>> = {
  availability: {
    title: 'Availability',
    unit: 'ratio',
    better: 'higher',
    definition: 'Share of the observed time in which no incident was under way; overlapping incidents count once.',
  },
  incidents: {
    title: 'Incidents',
    unit: 'count',
    better: 'lower',
    definition: 'How many began in the period. It counts what was declared, so more can mean that more is seen.',
  },
  escalations: {
    title: 'Escalations',
    unit: 'count',
    better: 'lower',
    definition: 'How many incidents that began in the period were handed to somebody else.',
  },
  'deployment-frequency': {
    title: 'Deployments per week',
    unit: 'per-week',
    better: 'higher',
    definition: 'Deployments in the period, per seven days of it.',
  },
  'lead-time': {
    title: 'Lead time',
    unit: 'hours',
    better: 'lower',
    definition: 'Median time from commit to deployment of the changes deployed in the period.',
  },
  'change-fail-rate': {
    title: 'Change fail rate',
    unit: 'ratio',
    better: 'lower',
    definition: 'Share of the deployments that had to be rolled back, fixed or patched, of those of which it is known.',
  },
  'recovery-time': {
    title: 'Recovery time',
    unit: 'minutes',
    better: 'lower',
    definition: 'Median time from start to end of the incidents that began in the period and have both.',
  },
  'slo-attainment': {
    title: 'SLO attainment',
    unit: 'ratio',
    better: 'higher',
    definition: 'Share of the service level objectives that were met over the period, of those of which it is known.',
  },
  'budget-left': {
    title: 'Error budget left',
    unit: 'ratio',
    better: 'higher',
    definition:
      'What is left of the error budget at the end of the period; below zero where it is overdrawn. Of several services the least.',
  },
  'toil-share': {
    title: 'Toil share',
    unit: 'ratio',
    better: 'lower',
    definition: 'Share of the team’s time that goes into toil. The SRE book keeps operations work at 50 % or less.',
  },
  'board-share': {
    title: 'Changes at the board',
    unit: 'ratio',
    better: 'lower',
    definition: 'Share of the changes that went to the change advisory board, of those of which it is known.',
  },
}

/** Whether a measure can have a value, in its unit: only a budget can be below zero, and no other share above one. */
export function isPossible(metric: Metric, value: number): boolean {
  if (metric === 'budget-left') return value <= 1
  return value >= 0 && (METRIC_DEFINITIONS[metric].unit !== 'ratio' || value <= 1)
}
