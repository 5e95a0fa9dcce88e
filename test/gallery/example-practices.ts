/** The practices of the core model as they stood when these examples were written, so that goldens do not change with its wording. */
export const EXAMPLE_GROUPS: readonly {
  readonly title: string
  readonly practices: readonly (readonly [id: string, title: string])[]
}[] = [
  {
    title: 'Focus on value',
    practices: [
      ['value-defined-with-users', 'Value defined with users'],
      ['customer-feedback', 'Customer feedback'],
      ['service-level-management', 'Service level management'],
    ],
  },
  {
    title: 'Start where you are',
    practices: [
      ['current-state-baseline', 'Baseline of the current state'],
      ['service-catalogue', 'Service catalogue'],
      ['configuration-management-cmdb', 'Configuration management and CMDB'],
    ],
  },
  {
    title: 'Progress iteratively with feedback',
    practices: [
      ['continual-improvement-register', 'Continual improvement register'],
      ['working-in-small-batches', 'Working in small batches'],
      ['team-experimentation', 'Team experimentation'],
    ],
  },
  {
    title: 'Collaborate and promote visibility',
    practices: [
      ['shared-visibility', 'Shared visibility across teams and tools'],
      ['value-stream-visibility', 'Visible value stream'],
      ['joint-business-it-timeline', 'Joint timeline of business and IT'],
      ['knowledge-and-documentation', 'Knowledge and documentation'],
    ],
  },
  {
    title: 'Think and work holistically',
    practices: [
      ['end-to-end-dependency-map', 'End-to-end dependency map'],
      ['supplier-dependency-management', 'Suppliers we depend on'],
      ['risk-and-pervasive-security', 'Risk and security in daily work'],
      ['service-continuity-dr', 'Continuity and disaster recovery'],
    ],
  },
  {
    title: 'Keep it simple and practical',
    practices: [
      ['simplicity-review', 'Simplicity review'],
      ['minimal-process-steps', 'No more process than needed'],
      ['wip-limits', 'Limits on work in progress'],
    ],
  },
  {
    title: 'Optimize and automate',
    practices: [
      ['optimize-before-automate', 'Improve first, then automate'],
      ['service-desk-and-request-automation', 'Service desk and automated requests'],
      ['self-service-platform', 'Self-service platform for developers'],
    ],
  },
  {
    title: 'Culture',
    practices: [
      ['generative-culture', 'A culture that welcomes bad news'],
      ['context-over-control-leadership', 'Leading by context, not control'],
      ['empowered-teams-choose-tools', 'Teams choose their tools'],
      ['wellbeing-and-job-satisfaction', 'Well-being and job satisfaction'],
      ['shared-ownership-goals', 'Goals shared across departments'],
    ],
  },
  {
    title: 'Automation',
    practices: [
      ['version-control', 'Everything in version control'],
      ['continuous-integration', 'Continuous integration'],
      ['trunk-based-development', 'Trunk-based development'],
      ['test-automation', 'Test automation and test data'],
      ['deployment-automation', 'Deployment automation'],
      ['continuous-delivery', 'Continuous delivery'],
      ['infrastructure-as-code', 'Infrastructure as code'],
      ['database-change-management', 'Database change management'],
      ['loosely-coupled-microservices', 'Loosely coupled services and teams'],
      ['code-maintainability', 'Maintainable code'],
    ],
  },
  {
    title: 'Measurement',
    practices: [
      ['service-reporting-incidents-escalations', 'Service reporting: incidents and escalations'],
      ['delivery-metrics', 'Delivery metrics'],
      ['business-informed-monitoring', 'Monitoring that informs business decisions'],
    ],
  },
  {
    title: 'Sharing',
    practices: [
      ['learning-culture', 'Learning culture'],
      ['communication-and-collaboration-channels', 'Open channels for working together'],
      ['ai-stance-and-data-access', 'Clear AI rules and usable internal data'],
    ],
  },
  {
    title: 'SLO',
    practices: [
      ['user-centric-slis', 'Indicators from the user’s side'],
      ['agreed-slos', 'Agreed service level objectives'],
      ['error-budget-policy', 'Error budget policy'],
    ],
  },
  {
    title: 'Monitoring',
    practices: [
      ['monitoring-and-logging', 'Monitoring and logging'],
      ['observability', 'Observability'],
      ['burn-rate-alerting', 'Alerts on how fast the error budget burns'],
    ],
  },
  {
    title: 'Incident and learning',
    practices: [
      ['incident-management', 'Incident management'],
      ['central-noc-escalation', 'Incidents routed through a central operations centre'],
      ['on-call-rotation', 'On-call rotation'],
      ['dev-on-call', 'Developers on call for what they build'],
      ['runbooks', 'Runbooks for alerts'],
      ['blameless-postmortems-with-actions', 'Blameless postmortems that lead to repairs'],
      ['problem-management', 'Problem management'],
    ],
  },
  {
    title: 'Change',
    practices: [
      ['change-enablement-models', 'A fitting path for each kind of change'],
      ['risk-based-cab', 'A change board for unknown risk only'],
      ['release-management', 'Release management'],
      ['progressive-rollouts', 'Progressive rollouts'],
      ['automated-rollback', 'Automated rollback'],
      ['error-budget-gating', 'Shipping by error budget'],
    ],
  },
  {
    title: 'Resilience',
    practices: [
      ['capacity-planning', 'Capacity planning'],
      ['availability-management', 'Availability management'],
      ['chaos-engineering', 'Chaos engineering'],
    ],
  },
  {
    title: 'Engagement',
    practices: [
      ['toil-cap', 'A limit on toil'],
      ['production-readiness-review', 'Production readiness review'],
      ['design-for-operability', 'Design for operability'],
      ['sre-consulting-engagement', 'Reliability engineers as consultants'],
    ],
  },
]
