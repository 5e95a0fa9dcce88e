import { describe, expect, it } from 'vitest'
import type { AgendaItem, Vote } from '#shared/model/agenda-item.ts'
import type { Sheet } from '#shared/model/sheet.ts'
import type { AssessmentScore } from '#shared/scoring/assessment-score.ts'
import { scorePractices } from '#shared/scoring/score-practice.ts'
import { alphaInterval } from '#shared/statistics/alpha-interval.ts'
import { choosePractices } from '#shared/workshop/choose-practices.ts'
import { readClock } from '#shared/workshop/clock.ts'
import { inflationGuard } from '#shared/workshop/inflation-guard.ts'
import { outcomeOf } from '#shared/workshop/outcome.ts'
import { progressOf } from '#shared/workshop/progress.ts'
import { publicViewOf } from '#shared/workshop/public-view.ts'
import { revealOf } from '#shared/workshop/reveal.ts'
import { suggestSkips } from '#shared/workshop/suggest-skips.ts'
import { anAnswer, anItem, aSheet, aVote, aWorkshop } from '#test/fixtures/records.ts'
import { loadCorePack } from '#test/load-core-pack.ts'
import { aSession, at, PRACTICES, play, votes } from './session.ts'

const pack = loadCorePack()
const PEOPLE = [
  ['Ada', 'dev'],
  ['Ben', 'dev'],
  ['Cem', 'dev'],
  ['Dana', 'ops'],
  ['Eva', 'ops'],
  ['Finn', 'ops'],
  ['Gil', 'manager'],
].map(([participant = '', role = ''], index) => aSheet({ id: `seat-${index + 1}`, participant, role }))

/** An item of which these rounds were shown. */
function shown(practice: string, rounds: readonly (readonly Vote['value'][])[], change: Partial<AgendaItem> = {}) {
  return anItem(practice, {
    phase: 'revealed',
    rounds: rounds.map((values) => ({
      openedAt: at(1),
      revealedAt: at(2),
      votes: Object.fromEntries(values.map((value, index) => [`seat-${index + 1}`, aVote(value)])),
      late: {},
    })),
    ...change,
  })
}

const scored = (answers: Readonly<Record<string, readonly Vote['value'][]>>): Pick<AssessmentScore, 'practices'> => {
  const count = Math.max(...Object.values(answers).map((values) => values.length))
  const sheets: Sheet[] = Array.from({ length: count }, (_, index) =>
    aSheet({
      id: `old-${index}`,
      answers: Object.fromEntries(
        Object.entries(answers).flatMap(([practice, values]) => {
          const value = values[index]
          return value === undefined ? [] : [[practice, anAnswer(value)]]
        }),
      ),
    }),
  )
  return { practices: scorePractices({ practices: Object.keys(answers) }, sheets) }
}

describe('before the reveal', () => {
  const voting = play(aSession(), [{ kind: 'open-voting', practice: 'toil-cap' }, votes(1, 5), votes(2, 0)])

  it('says who has voted, and nothing about what', () => {
    const item = voting.items.find(({ practice }) => practice === 'toil-cap') as AgendaItem
    expect(progressOf(item, voting.sheets)).toEqual({
      voted: 2,
      seats: [
        { seat: 'seat-1', participant: 'Ada', hasVoted: true },
        { seat: 'seat-2', participant: 'Ben', hasVoted: true },
        { seat: 'seat-3', participant: 'Cem', hasVoted: false },
      ],
    })
    expect(revealOf(item, voting.sheets, { anonymous: false })).toBeNull()
  })

  it('what everybody may see is the same whatever was voted', () => {
    const other = play(aSession(), [
      { kind: 'open-voting', practice: 'toil-cap' },
      votes(1, 'na', { comment: 'private' }),
      votes(2, 3, { confidence: 'low' }),
    ])
    expect(publicViewOf(voting, Date.parse(at(9)))).toEqual(publicViewOf(other, Date.parse(at(9))))
    expect(publicViewOf(voting, Date.parse(at(9)))).toMatchObject({
      stage: 'rounds',
      item: { practice: 'toil-cap', place: 2, of: 3, phase: 'voting', round: 0, reveal: null },
    })
  })

  it('a second vote hides the first one again', () => {
    const again = play(
      voting,
      [
        { kind: 'reveal', practice: 'toil-cap' },
        { kind: 'vote-again', practice: 'toil-cap' },
      ],
      9,
    )
    expect(publicViewOf(again, Date.parse(at(20))).item).toMatchObject({
      round: 1,
      reveal: null,
      progress: { voted: 0 },
    })
  })
})

describe('the reveal', () => {
  const item = shown('toil-cap', [[1, 1, 2, 4, 4, 5, 0]])

  it('shows distribution, median, agreement and both ends', () => {
    const reveal = revealOf(item, PEOPLE, { anonymous: false })
    expect(reveal?.score).toMatchObject({ n: 7, distribution: [1, 2, 1, 0, 2, 1], median: 2 })
    expect(reveal?.ends).toEqual({
      low: { level: 0, count: 1, names: ['Gil'] },
      high: { level: 5, count: 1, names: ['Finn'] },
    })
  })

  it('counts what is no level, and has no ends where all agree', () => {
    const reveal = revealOf(shown('toil-cap', [[3, 3, 'dk', 'na']]), PEOPLE, { anonymous: false })
    expect(reveal).toMatchObject({ ends: null, score: { n: 2, dontKnow: 1, notApplicable: 1 } })
  })

  it('names nobody where the session is anonymous', () => {
    const reveal = revealOf(item, PEOPLE, { anonymous: true })
    expect(reveal?.ends).toMatchObject({ low: { names: null }, high: { names: null } })
    expect(JSON.stringify(reveal)).not.toMatch(/Ada|Gil|Finn/)
  })

  it('gives medians by role, none for roles of fewer than three levels', () => {
    const reveal = revealOf(item, PEOPLE, { anonymous: false })
    expect(reveal?.roles).toEqual([
      { role: 'dev', n: 3, median: 1 },
      { role: 'ops', n: 3, median: 4 },
    ])
    expect(reveal?.roleGap).toBe(3)
    const unsure = revealOf(shown('toil-cap', [[1, 1, 'dk', 4, 4, 5]]), PEOPLE, { anonymous: false })
    expect(unsure?.roles).toEqual([{ role: 'ops', n: 3, median: 4 }])
    expect(unsure?.roleGap).toBeNull()
  })
})

describe('the clock', () => {
  const settled = (practice: string, from: number, to: number) =>
    anItem(practice, {
      phase: 'agreed',
      settledAt: at(to),
      rounds: [{ openedAt: at(from), revealedAt: at(from + 1), votes: { 'seat-1': aVote(1) }, late: {} }],
    })
  const practices = ['a', 'b', 'c', 'd', 'e', 'f']
  const workshop = aWorkshop({ minutes: 60, practices })
  const items = [settled('a', 0, 10), settled('b', 10, 22), ...practices.slice(2).map((id) => anItem(id))]

  it('measures the pace, without breaks, and says what fits', () => {
    const paused = { ...workshop, pauses: [{ from: at(12), to: at(14) }] }
    const clock = readClock(aSession({ workshop: paused, items }), Date.parse(at(24)))
    expect(clock).toMatchObject({ used: 22 * 60_000, left: 38 * 60_000, done: 2, toDo: 4, pace: 10 * 60_000 })
    // 38 minutes less 6 for the closing: three at ten minutes; the fourth runs eight minutes over.
    expect(clock).toMatchObject({ forClosing: 6 * 60_000, fitting: 3, over: 8 * 60_000, perPractice: 8 * 60_000 })
  })

  it('stands still in a break and after the end', () => {
    const paused = aSession({ workshop: { ...workshop, pauses: [{ from: at(20), to: null }] }, items })
    expect(readClock(paused, Date.parse(at(500)))).toMatchObject({ isPaused: true, used: 20 * 60_000 })
    const closed = aSession({ workshop: { ...workshop, stage: 'closed', closedAt: at(55) }, items })
    expect(readClock(closed, Date.parse(at(9000))).used).toBe(55 * 60_000)
  })

  it('goes by the plan until two practices are done, and starts at nought', () => {
    const fresh = aSession({ workshop: { ...workshop, startedAt: null }, items: practices.map((id) => anItem(id)) })
    expect(readClock(fresh, Date.parse(at(300)))).toMatchObject({ used: 0, pace: null, fitting: 6, over: 0 })
  })
})

describe('which practices to ask', () => {
  const assessment = { practices: [...PRACTICES] }

  it('are all, the short form, or those that moved or disagreed last time, with the reason', () => {
    const last = scored({ 'agreed-slos': [0, 0, 5, 5], 'toil-cap': [3, 3, 3, 3], runbooks: [4, 4, 4, 'na'] })
    const beforeLast = scored({ 'agreed-slos': [2, 2], 'toil-cap': [1, 1], runbooks: [4, 4] })
    const chosen = choosePractices('moved-or-disagreed', pack, assessment, { last, beforeLast })
    expect(chosen).toEqual([
      { practice: 'agreed-slos', reasons: ['Little agreement last time (A –1.00)'] },
      { practice: 'toil-cap', reasons: ['Moved from 1 to 3 last time'] },
      { practice: 'runbooks', reasons: ['Some said last time that it does not apply'] },
    ])
    const stayed = choosePractices('moved-or-disagreed', pack, assessment, { last: beforeLast, beforeLast })
    expect(stayed).toEqual([])
    expect(choosePractices('all', pack, assessment, { last: null, beforeLast: null })).toHaveLength(3)
    const short = choosePractices(
      'short-form',
      pack,
      { practices: pack.practices.map(({ id }) => id) },
      { last, beforeLast },
    )
    expect(short.map(({ practice }) => practice).toSorted()).toEqual(pack.shortForm.toSorted())
  })
})

describe('which to skip', () => {
  const all = pack.practices.map(({ id }) => id)
  const session = (practices: readonly string[]) =>
    aSession({ workshop: aWorkshop({ practices: [...practices] }), items: practices.map((id) => anItem(id)) })

  it('puts the last one of a dimension at the end, and says so', () => {
    const home = pack.practices[0]?.home
    const [one, ...others] = pack.practices.filter((practice) => practice.home === home).map(({ id }) => id)
    const rest = all.filter((id) => !others.includes(id))
    const suggestions = suggestSkips(pack, session(rest), null)
    expect(suggestions.map(({ practice }) => practice).indexOf(one ?? '')).toBeGreaterThan(rest.length / 2)
    expect(suggestions.find(({ practice }) => practice === one)?.reasons.join()).toMatch('The only one left of')
    expect(suggestions.every(({ cost }) => Number.isFinite(cost))).toBe(true)
  })

  it('costs less what the team agreed on last time, or ballots have answered; only waiting ones come up', () => {
    const costOf = (facts: Parameters<typeof suggestSkips>[1], last: Parameters<typeof suggestSkips>[2]) =>
      suggestSkips(pack, facts, last).find(({ practice }) => practice === 'toil-cap')?.cost ?? Number.NaN
    const facts = session(all)
    const open = costOf(facts, null)
    expect(costOf(facts, scored({ 'toil-cap': [3, 3, 3] }))).toBeLessThan(open)
    expect(costOf(facts, scored({ 'toil-cap': [0, 0, 5, 5] }))).toBe(open)
    expect(costOf(play(facts, [votes(1, 3, { way: 'ballot' })]), null)).toBeLessThan(open)
    expect(suggestSkips(pack, play(facts, [{ kind: 'park', practice: 'toil-cap' }]), null)).toHaveLength(all.length - 1)
  })

  it('gives nothing of the votes away', () => {
    const facts = session(all)
    const low = play(facts, [votes(1, 0, { way: 'ballot' }), votes(2, 0, { way: 'ballot' })])
    const split = play(facts, [votes(1, 0, { way: 'ballot' }), votes(2, 5, { way: 'ballot' })])
    expect(suggestSkips(pack, low, null)).toEqual(suggestSkips(pack, split, null))
  })
})

describe('the outcome', () => {
  const agreed = (value: 1 | 3, by: 'group' | 'facilitator') =>
    ({ value, reason: 'so', by, at: at(9), overruled: null }) as const
  const session = aSession({
    sheets: PEOPLE,
    workshop: aWorkshop({ practices: ['a', 'b', 'c', 'd', 'e'] }),
    items: [
      shown(
        'a',
        [
          [0, 5, 0, 5],
          [3, 3, 3, 3],
        ],
        { phase: 'agreed', agreed: agreed(3, 'group') },
      ),
      shown('b', [[0, 5, 0, 5, 0, 5]], { phase: 'parked' }),
      shown('c', [[2, 2, 3, 3]], { phase: 'agreed', agreed: agreed(1, 'facilitator') }),
      shown('d', [[2, 2, 2, 'na']], { phase: 'agreed', agreed: agreed(3, 'group') }),
      anItem('e', { phase: 'skipped' }),
    ],
  })
  const outcome = outcomeOf(session)

  it('ranks by disagreement in the last round, and keeps the first', () => {
    expect(outcome.ranked.map(({ item }) => item.practice)).toEqual(['b', 'c', 'a', 'd'])
    expect(outcome.ranked[2]?.rounds.map(({ score }) => score.agreement)).toEqual([-1, 1])
    expect(outcome.disagreed.map(({ item }) => item.practice)).toEqual(['b', 'c'])
    expect(outcome.practices.skipped.map(({ practice }) => practice)).toEqual(['e'])
  })

  it('names at most three practices worth talking about, with the reasons', () => {
    expect(outcome.worthTalking).toEqual([
      { practice: 'b', reasons: ['Parked', 'Little agreement (A –1.00)', 'Roles lie 5 levels apart'] },
      { practice: 'c', reasons: ['The facilitator overruled the room'] },
      { practice: 'd', reasons: ['Some say it does not apply'] },
    ])
  })

  it('gives the levels of the last rounds, from which α and its interval come', () => {
    expect(outcome.ratings.map((row) => row.filter((level) => level !== null))).toEqual([
      [3, 3, 3, 3],
      [0, 5, 0, 5, 0, 5],
      [2, 2, 3, 3],
      [2, 2, 2],
    ])
    const interval = alphaInterval(outcome.ratings, { seed: 1, resamples: 200 })
    expect(interval).toMatchObject({ respondents: 7, label: 'interval' })
    expect(interval.alpha).not.toBeNull()
  })
})

describe('the inflation guard', () => {
  const practices = pack.practices.slice(0, 12).map(({ id }) => id)
  const answersOf = (values: (index: number) => Vote['value'], evidenced = '') =>
    Object.fromEntries(
      practices.map((practice, index) => [
        practice,
        anAnswer(values(index), practice === evidenced ? { evidence: [{ text: 'x', date: null, owner: '' }] } : {}),
      ]),
    )
  const session = aSession({
    workshop: aWorkshop({ practices }),
    items: practices.map((id) => anItem(id)),
    sheets: [
      aSheet({ id: 'seat-1', participant: 'Ada', answers: answersOf(() => 4, practices[1]) }),
      aSheet({ id: 'seat-2', participant: 'Ben', answers: answersOf((index) => (index % 2 ? 'na' : 3)) }),
      aSheet({ id: 'seat-3', participant: 'Cem', answers: answersOf((index) => ([4, 5, 3] as const)[index % 3] ?? 4) }),
    ],
  })

  it('finds straight lines, much N/A, and jumps that nothing was shown for', () => {
    const last = scored({ [practices[0] ?? '']: [1, 1], [practices[1] ?? '']: [1, 1], [practices[2] ?? '']: [3, 3] })
    const guard = inflationGuard(session, last)
    expect(guard.straightLines).toEqual([{ participant: 'Ada', answers: 12, level: 4, share: 1 }])
    expect(guard.muchNotApplicable).toEqual([{ participant: 'Ben', answers: 12, share: 0.5 }])
    expect(guard.notApplicableShare).toBeCloseTo(6 / 36)
    expect(guard.jumps).toEqual([{ practice: practices[0], before: 1, after: 4 }])
  })

  it('names nobody where the session is anonymous', () => {
    const anonymous = { ...session, workshop: { ...session.workshop, anonymous: true } }
    expect(JSON.stringify(inflationGuard(anonymous, null))).not.toMatch(/Ada|Ben|Cem/)
  })
})
