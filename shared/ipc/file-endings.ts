/** The endings of files that the app writes or reads; no other file can be asked for. */
export const FILE_ENDINGS = ['.trefoil', '.trefoil-backup', '.json', '.csv', '.md', '.pdf', '.svg', '.png'] as const
export type FileEnding = (typeof FILE_ENDINGS)[number]
