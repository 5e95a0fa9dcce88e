import type { TextRun } from '../report.ts'

const ADDRESS = /(https?:\/\/[^\s,;]+[^\s,;.:!?)\]}'"’”])/

/** Text whose web addresses lead there. */
export function linkAddresses(text: string): readonly (string | TextRun)[] {
  return text
    .split(ADDRESS)
    .map((part) => (ADDRESS.test(part) ? { text: part, link: part } : part))
    .filter((run) => run !== '')
}
