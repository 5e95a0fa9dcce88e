import type { Dimension, Practice } from '../packs/model-pack.ts'

/** Words too common in any goal to say what it is about. */
const COMMON = new Set(['before', 'better', 'people', 'servic', 'should', 'within', 'work', 'every', 'other'])

/**
 * The business goal that a step serves (S12): the first of the team's own goals that shares a telling word with the practice or its
 * area, else the area's goal from the model. A proposal [ours], which the team can overwrite.
 */
export function suggestGoal(goals: readonly string[], practice: Practice, home: Dimension | undefined): string {
  const topic = tellingWords([practice.title, home?.title, home?.goal].join(' '))
  const own = goals.find((goal) => [...tellingWords(goal)].some((word) => topic.has(word)))
  return own ?? home?.goal ?? ''
}

/** Words of five letters and more, cut to six so that “outage” meets “outages”. */
function tellingWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}{5,}/gu) ?? []
  return new Set(words.map((word) => word.slice(0, 6)).filter((word) => !COMMON.has(word)))
}
