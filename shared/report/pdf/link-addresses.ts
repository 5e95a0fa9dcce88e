import type { TextRun } from '../report.ts'

const ADDRESS = /(https?:\/\/[^\s,;]+[^\s,;.:!?)\]}'"’”])/

/** Text whose web addresses lead there; `fit` breaks each part where it is too long for its column. */
export function linkAddresses(text: string, fit: (part: string) => string): readonly (string | TextRun)[] {
  return text
    .split(ADDRESS)
    .map((part) => (ADDRESS.test(part) ? { text: fit(part), link: part } : fit(part)))
    .filter((run) => run !== '')
}
