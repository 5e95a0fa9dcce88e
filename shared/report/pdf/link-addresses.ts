import type { TextRun } from '../report.ts'

const ADDRESS = /(https?:\/\/[^\s,;]+[^\s,;.:!?)\]}'"’”])/

/** Text whose web addresses lead there; `narrow` breaks each part where it is too long for its column. */
export function linkAddresses(text: string, narrow: (part: string) => string): readonly (string | TextRun)[] {
  return text
    .split(ADDRESS)
    .map((part) => (ADDRESS.test(part) ? { text: narrow(part), link: part } : narrow(part)))
    .filter((run) => run !== '')
}
