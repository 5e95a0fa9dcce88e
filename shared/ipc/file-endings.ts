/** The endings of files that the app writes or reads; no other file can be asked for. */
export const FILE_ENDINGS = [
  '.trefoil',
  '.trefoil-backup',
  '.trefoil-key',
  '.json',
  '.csv',
  '.md',
  '.pdf',
  '.svg',
  '.png',
  '.html',
  '.zip',
  '.ics',
] as const
export type FileEnding = (typeof FILE_ENDINGS)[number]
