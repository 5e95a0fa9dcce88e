import { SCHEMA_VERSION, WORKSPACE_FORMAT } from './schema-version.ts'
import type { Workspace, WorkspaceSettings } from './workspace.ts'

export const DEFAULT_SETTINGS: WorkspaceSettings = { name: '', paper: 'a4', affinities: {} }

/** A workspace with nothing in it. */
export const EMPTY_WORKSPACE: Workspace = {
  format: WORKSPACE_FORMAT,
  schemaVersion: SCHEMA_VERSION,
  settings: DEFAULT_SETTINGS,
  teams: [],
  assessments: [],
  sheets: [],
  plans: [],
  workshops: [],
  agendaItems: [],
  milestones: [],
  baselines: [],
  services: [],
  eventCounts: [],
  measurements: [],
  eventMonths: [],
  importMappings: [],
  eventImports: [],
  teamPolicies: [],
  overrides: [],
  freezes: [],
}
