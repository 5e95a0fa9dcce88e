import { type EventPreset, PLAIN, PLAIN_PRESETS } from './plain-presets.ts'

/** Words by which trackers say that something is in production. */
const PRODUCTION = ['production', 'prod', 'live']
/** A count: none is no, any is yes. */
const COUNTED = { yes: null, no: ['0'] }

/**
 * Exports of common trackers, by the column names of their documentation and of real files. Their times are in the zone of whoever
 * made the export unless they name one, so none is assumed here.
 */
const TRACKERS: readonly EventPreset[] = [
  {
    ...PLAIN,
    id: 'pagerduty-incidents',
    title: 'PagerDuty: incidents',
    kind: 'incident',
    signs: ['service id'],
    marks: ['id', 'service', 'startedAt', 'resolvedAt'],
    columns: {
      id: ['incident number', 'incident id', 'id', 'number'],
      service: ['service name'],
      title: ['description', 'title', 'summary'],
      severity: ['priority name', 'urgency', 'priority'],
      startedAt: ['created on', 'created at'],
      resolvedAt: ['resolved on', 'resolved at'],
      escalated: ['escalation count', 'num escalations'],
    },
    flags: { escalated: COUNTED },
  },
  {
    ...PLAIN,
    id: 'opsgenie-alerts',
    title: 'Opsgenie: alerts',
    kind: 'incident',
    signs: ['tinyid'],
    marks: ['id', 'startedAt'],
    columns: {
      id: ['tinyid', 'id', 'alertid'],
      service: ['entity', 'service', 'source', 'teams'],
      title: ['message'],
      severity: ['priority'],
      startedAt: ['createdat', 'created at'],
      resolvedAt: ['closedat', 'closed at', 'closetime'],
    },
  },
  {
    ...PLAIN,
    id: 'jira-incidents',
    title: 'Jira Service Management: incidents',
    kind: 'incident',
    signs: ['issue key', 'issue type'],
    marks: ['id', 'startedAt', 'resolvedAt'],
    columns: {
      id: ['issue key'],
      service: ['custom field (affected services)', 'affected services', 'component/s', 'components', 'project name'],
      title: ['summary'],
      severity: ['custom field (root cause)', 'root cause', 'custom field (severity)', 'severity', 'priority'],
      startedAt: ['custom field (incident start)', 'created'],
      resolvedAt: ['custom field (incident end)', 'resolved'],
    },
  },
  {
    ...PLAIN,
    id: 'servicenow-incidents',
    title: 'ServiceNow: incidents',
    kind: 'incident',
    signs: ['short description'],
    marks: ['id', 'startedAt'],
    columns: {
      id: ['number'],
      service: ['business service', 'service', 'cmdb ci', 'configuration item'],
      title: ['short description'],
      severity: ['category', 'priority', 'severity', 'urgency'],
      startedAt: ['opened at', 'opened', 'sys created on', 'created'],
      resolvedAt: ['resolved at', 'resolved', 'closed at', 'closed'],
      escalated: ['escalation'],
    },
    flags: { escalated: { yes: null, no: ['0', 'normal'] } },
  },
  {
    ...PLAIN,
    id: 'servicenow-changes',
    title: 'ServiceNow: change requests',
    kind: 'change',
    signs: ['short description'],
    marks: ['id', 'deployedAt'],
    columns: {
      id: ['number'],
      service: ['business service', 'service', 'cmdb ci', 'configuration item'],
      committedAt: ['opened at', 'opened', 'sys created on', 'created'],
      deployedAt: ['work end', 'actual end date', 'actual end', 'end date', 'planned end date', 'closed at', 'closed'],
      atBoard: ['cab required', 'cab'],
      failed: ['close code', 'closure code'],
    },
    flags: {
      failed: {
        yes: ['unsuccessful', 'failed', 'backed out'],
        no: null,
      },
    },
  },
  {
    ...PLAIN,
    id: 'statuspage-incidents',
    title: 'Statuspage: incidents',
    kind: 'incident',
    signs: ['shortlink', 'impact'],
    marks: ['id', 'startedAt', 'resolvedAt'],
    columns: {
      id: ['id', 'incident id'],
      service: ['components', 'affected components', 'component'],
      title: ['name'],
      severity: ['impact'],
      startedAt: ['started at', 'created at'],
      resolvedAt: ['resolved at'],
    },
  },
  {
    ...PLAIN,
    id: 'github-releases',
    title: 'GitHub: releases',
    kind: 'deployment',
    signs: ['tag name'],
    marks: ['version', 'deployedAt'],
    columns: {
      id: ['id'],
      service: ['repository', 'repo'],
      version: ['tag name', 'tagname'],
      deployedAt: ['published at', 'publishedat'],
    },
  },
  {
    ...PLAIN,
    id: 'github-deployments',
    title: 'GitHub: deployments to production',
    kind: 'deployment',
    signs: ['environment', 'sha'],
    marks: ['id', 'deployedAt'],
    columns: {
      id: ['id', 'deployment id'],
      service: ['repository', 'repo'],
      version: ['ref', 'sha'],
      deployedAt: ['created at', 'createdat'],
      failed: ['state', 'status', 'lateststatus'],
    },
    flags: { failed: { yes: ['failure', 'failed', 'error'], no: null } },
    only: { column: 'environment', words: PRODUCTION },
  },
  {
    ...PLAIN,
    id: 'gitlab-deployments',
    title: 'GitLab: deployments to production',
    kind: 'deployment',
    signs: ['iid', 'environment', 'sha'],
    marks: ['id', 'deployedAt'],
    columns: {
      id: ['id', 'iid'],
      service: ['project', 'project name', 'project path'],
      version: ['ref', 'sha'],
      deployedAt: ['finished at', 'deployed at', 'updated at', 'created at'],
      failed: ['status'],
    },
    flags: { failed: { yes: ['failed', 'canceled'], no: null } },
    only: { column: 'environment', words: PRODUCTION },
  },
]

/** Every preset, the special ones first: where two fit equally well, the earlier one is taken. */
export const EVENT_PRESETS: readonly EventPreset[] = [...TRACKERS, ...Object.values(PLAIN_PRESETS)]
