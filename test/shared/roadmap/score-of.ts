import type { Level } from '#shared/model/level.ts'
import type { AssessmentScore, PracticeScore } from '#shared/scoring/assessment-score.ts'

/** A score in which one person gave each practice the level named; `dk` stands for a practice that person does not know. */
export function scoreOf(levels: Readonly<Record<string, Level | 'dk'>>): AssessmentScore {
  return {
    respondents: 1,
    practices: Object.fromEntries(Object.entries(levels).map(([id, level]) => [id, practiceScore(id, level)])),
    dimensions: {},
    mix: {
      scores: { itil: null, devops: null, sre: null },
      intervals: { itil: null, devops: null, sre: null },
      verdict: null,
      coverage: { rated: 0, applicable: 0 },
      first: null,
      lead: 0,
      probabilityFirst: 0,
      cloud: [],
      verdictStability: 1,
    },
    alpha: null,
    resampling: { method: 'none', respondents: 1, resamples: 0, seed: null, label: 'none' },
    dontKnowRate: 0,
  }
}

function practiceScore(practice: string, level: Level | 'dk'): PracticeScore {
  const known = level === 'dk' ? null : level
  const count = (at: Level) => (at === known ? 1 : 0)
  return {
    practice,
    n: known === null ? 0 : 1,
    distribution: [count(0), count(1), count(2), count(3), count(4), count(5)],
    dontKnow: known === null ? 1 : 0,
    notApplicable: 0,
    applicable: true,
    rated: known !== null,
    median: known,
    level: known,
    q1: known,
    q3: known,
    medianInterval: null,
    agreement: null,
    withinGroup: null,
    bounds: known === null ? { lo: 0, hi: 5 } : { lo: known, hi: known },
  }
}
