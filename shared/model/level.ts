/** 0 absent … 5 improving: the scale of CMMI and ISO/IEC 33020. */
export const LEVELS = [0, 1, 2, 3, 4, 5] as const
export type Level = (typeof LEVELS)[number]

/** The scale in one word and in one line each, for legends and for people who have not read a book on it. */
export const LEVEL_NAMES: Readonly<Record<Level, { readonly name: string; readonly meaning: string }>> = {
  0: { name: 'Absent', meaning: 'We do not do this' },
  1: { name: 'Ad hoc', meaning: 'It depends on individuals' },
  2: { name: 'Managed', meaning: 'It has an owner and can be repeated' },
  3: { name: 'Defined', meaning: 'It is the team’s default, and taught' },
  4: { name: 'Measured', meaning: 'An outcome steers it' },
  5: { name: 'Improving', meaning: 'Changed on evidence within six months' },
}

/** The highest level that a median reaches: L = floor(m). */
export function levelOf(median: number): Level {
  return Math.max(0, Math.min(5, Math.floor(median))) as Level
}
