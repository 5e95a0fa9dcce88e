import { writeAsanaCsv } from './asana-csv.ts'
import { writeAzureCsv } from './azure-csv.ts'
import { writeGithubCsv } from './github-csv.ts'
import { writeJiraCsv } from './jira-csv.ts'
import { writeReviewCalendar } from './review-calendar.ts'
import { writeRoadmapMarkdown } from './roadmap-markdown.ts'
import type { RoadmapFacts } from './work-item.ts'

export const ROADMAP_FORMAT_IDS = ['jira-csv', 'azure-csv', 'github-csv', 'asana-csv', 'ics', 'markdown'] as const
export type RoadmapFormatId = (typeof ROADMAP_FORMAT_IDS)[number]

export interface RoadmapFormat {
  readonly title: string
  readonly about: string
  /** The end of a file's name. */
  readonly ending: string
  readonly mimeType: string
  readonly write: (facts: RoadmapFacts) => string
}

const csv = { mimeType: 'text/csv' }

/** Every form in which a roadmap leaves Trefoil for another tool; leaving one out does not compile. */
export const ROADMAP_FORMATS: { readonly [Id in RoadmapFormatId]: RoadmapFormat } = {
  'jira-csv': { ...csv, title: 'Jira', about: 'Tasks for its CSV importer', ending: 'jira.csv', write: writeJiraCsv },
  'azure-csv': {
    ...csv,
    title: 'Azure DevOps',
    about: 'Tasks for “Import work items”',
    ending: 'azure.csv',
    write: writeAzureCsv,
  },
  'github-csv': {
    ...csv,
    title: 'GitHub',
    about: 'Issues for github-csv-tools',
    ending: 'github.csv',
    write: writeGithubCsv,
  },
  'asana-csv': {
    ...csv,
    title: 'Asana',
    about: 'Tasks for its CSV importer',
    ending: 'asana.csv',
    write: writeAsanaCsv,
  },
  ics: {
    title: 'Calendar',
    about: 'The review dates',
    ending: 'ics',
    mimeType: 'text/calendar',
    write: writeReviewCalendar,
  },
  markdown: {
    title: 'Markdown',
    about: 'To read, or for a wiki',
    ending: 'md',
    mimeType: 'text/markdown',
    write: writeRoadmapMarkdown,
  },
}
