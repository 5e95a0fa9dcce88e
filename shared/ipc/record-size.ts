/** UTF-16 code units. A change that is larger than this goes into a snapshot of the workspace instead of a record of the journal. */
export const MOST_RECORD_CHARACTERS = 8 * 1024 * 1024
