import type { Metric } from './metric.ts'

/**
 * The practices of the core model to which each metric speaks (S24, S29, S45–S47): levels 4 and 5 of these ask for it. A practice of
 * another model has none until somebody says so.
 */
export const METRIC_PRACTICES: Readonly<Record<Metric, readonly string[]>> = {
  availability: ['availability-management', 'service-reporting-incidents-escalations', 'agreed-slos'],
  incidents: ['service-reporting-incidents-escalations', 'incident-management', 'problem-management'],
  escalations: ['service-reporting-incidents-escalations', 'incident-management'],
  'deployment-frequency': ['delivery-metrics', 'continuous-delivery', 'release-management'],
  'lead-time': ['delivery-metrics', 'continuous-delivery'],
  'change-fail-rate': ['delivery-metrics', 'progressive-rollouts', 'change-enablement-models'],
  'recovery-time': ['delivery-metrics', 'incident-management', 'automated-rollback'],
  'slo-attainment': ['agreed-slos'],
  'budget-left': ['error-budget-policy', 'error-budget-gating'],
  'toil-share': ['toil-cap', 'optimize-before-automate'],
  'board-share': ['risk-based-cab', 'change-enablement-models'],
}

/** The metrics that speak to a practice; none for one that nobody named. */
export function metricsOf(practice: string): readonly Metric[] {
  return (Object.keys(METRIC_PRACTICES) as Metric[]).filter((metric) => METRIC_PRACTICES[metric].includes(practice))
}
