import { z } from 'zod'
import { agendaItem } from './agenda-item.ts'
import { assessment } from './assessment.ts'
import { baseline } from './baseline.ts'
import { eventImport, importMapping } from './event-import.ts'
import type { EventMonth } from './event-month.ts'
import { eventMonth } from './event-month-schema.ts'
import { affinity } from './framework-schema.ts'
import { measurement } from './measurement.ts'
import { milestone } from './milestone.ts'
import { plan } from './plan.ts'
import { SCHEMA_VERSION, WORKSPACE_FORMAT } from './schema-version.ts'
import { eventCount, service } from './service.ts'
import { sheet } from './sheet.ts'
import { team } from './team.ts'
import { freeze, sponsoredOverride, teamPolicy } from './team-policy.ts'
import { shortText, slug } from './text.ts'
import { workshop } from './workshop.ts'

/** What holds for the whole workspace. Appearance is the device's, not the workspace's, and is kept elsewhere. */
export const workspaceSettings = z.strictObject({
  name: shortText,
  paper: z.enum(['a4', 'letter']),
  /** The user's own affinities, by practice; where there is none, the model's count. */
  affinities: z.record(slug, affinity),
})
export type WorkspaceSettings = z.infer<typeof workspaceSettings>

/** All facts of a workspace: exactly what is stored, exported and imported. Everything else is derived. */
export const workspace = z.strictObject({
  format: z.literal(WORKSPACE_FORMAT),
  schemaVersion: z.literal(SCHEMA_VERSION),
  settings: workspaceSettings,
  teams: z.array(team),
  assessments: z.array(assessment),
  sheets: z.array(sheet),
  plans: z.array(plan),
  workshops: z.array(workshop),
  agendaItems: z.array(agendaItem),
  milestones: z.array(milestone),
  baselines: z.array(baseline),
  services: z.array(service),
  eventCounts: z.array(eventCount),
  measurements: z.array(measurement),
  // A union of its kinds is checked; the type is that of any of them.
  eventMonths: z.array(eventMonth as z.ZodType<EventMonth>),
  importMappings: z.array(importMapping),
  eventImports: z.array(eventImport),
  teamPolicies: z.array(teamPolicy),
  overrides: z.array(sponsoredOverride),
  freezes: z.array(freeze),
})
export type Workspace = z.infer<typeof workspace>
