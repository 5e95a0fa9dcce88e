import type { Problem } from '../../lib/result.ts'
import { LEVELS } from '../../model/level.ts'
import type { ModelPack, Practice } from '../model-pack.ts'
import { wordsOf } from './words.ts'

const FEWEST_WORDS = 6

/** The practices of S8, whose anchors say how each level looks in an ITIL, a DevOps and an SRE shop. */
export const PRACTICES_WITH_READINGS: ReadonlySet<string> = new Set([
  'service-catalogue',
  'design-for-operability',
  'monitoring-and-logging',
  'incident-management',
  'problem-management',
  'release-management',
  'configuration-management-cmdb',
])

/** Levels missing, doubled or out of order; anchors too short to be an observation; readings left out (S8). */
export function checkAnchors(pack: ModelPack): Problem[] {
  return pack.practices.flatMap((practice) => [...levelProblems(practice), ...textProblems(practice)])
}

function levelProblems({ id, anchors }: Practice): Problem[] {
  const place = `practice ${id}, anchors`
  const found = anchors.map((anchor) => anchor.level)
  const problems = LEVELS.flatMap((level) => {
    const times = found.filter((each) => each === level).length
    if (times === 1) return []
    return [{ place, message: times === 0 ? `level ${level} has no anchor` : `level ${level} has ${times} anchors` }]
  })
  const ascending = found.every((level, index) => index === 0 || level >= (found[index - 1] ?? 0))
  return problems.length > 0 || ascending ? problems : [{ place, message: 'the anchors are not in the order 0 to 5' }]
}

function textProblems({ id, anchors }: Practice): Problem[] {
  return anchors.flatMap(({ level, text, readings }) => {
    const place = `practice ${id}, anchor ${level}`
    const short = wordsOf(text).length < FEWEST_WORDS
    const silent = PRACTICES_WITH_READINGS.has(id) && !readings
    return [
      ...(short ? [{ place, message: `an anchor is an observation of at least ${FEWEST_WORDS} words` }] : []),
      ...(silent ? [{ place, message: 'the readings of the ITIL, the DevOps and the SRE shop are missing (S8)' }] : []),
    ]
  })
}
