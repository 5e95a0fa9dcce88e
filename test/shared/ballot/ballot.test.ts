import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ballotHtml } from '#shared/ballot/ballot-html.ts'
import { whyNotTaken } from '#shared/ballot/check-answers.ts'
import { BALLOT_LIMITS, readBallotAnswers } from '#shared/ballot/read-ballot-answers.ts'
import type { BallotAnswers } from '#shared/model/ballot-answers.ts'
import { aSheet } from '#test/fixtures/records.ts'
import { loadCorePack } from '#test/load-core-pack.ts'
import { aSession, play, votes } from '../workshop/session.ts'
import { aBallot, answersOf, SESSION_KEY } from './ballots.ts'

const pack = loadCorePack()
const check = (answers: BallotAnswers, keys = [SESSION_KEY]) => whyNotTaken(answers, aSession(), pack, keys)

describe('a ballot', () => {
  it('asks what was not shown yet, in the order of the agenda, and holds nobody’s answers', () => {
    const facts = play(aSession(), [
      { kind: 'open-voting', practice: 'toil-cap' },
      votes(1, 3),
      votes(2, 3),
      votes(3, 3),
      { kind: 'reveal', practice: 'toil-cap' },
    ])
    const ballot = aBallot(null, facts)
    expect(ballot.practices.map(({ id, round }) => [id, round])).toEqual([
      ['agreed-slos', 0],
      ['runbooks', 0],
    ])
    expect(ballot.practices[0]?.anchors).toHaveLength(6)
    expect(Object.keys(ballot)).not.toContain('answers')
    expect(ballot.seats.map(({ name }) => name)).toEqual(['Ada', 'Ben', 'Cem'])
  })

  it('votes in the second round once that is open', () => {
    const facts = play(aSession(), [
      { kind: 'open-voting', practice: 'toil-cap' },
      votes(1, 3),
      { kind: 'reveal', practice: 'toil-cap' },
      { kind: 'vote-again', practice: 'toil-cap' },
    ])
    expect(aBallot(null, facts).practices.find(({ id }) => id === 'toil-cap')?.round).toBe(1)
  })

  it('goes into the page as data, whatever a name holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const hostile = `${name}</script><script>alert(1)</script><!-- \u2028 $& "__BALLOT__"`
        const ballot = aBallot(null, aSession({ sheets: [aSheet({ id: 'seat-1', participant: hostile })] }))
        const html = ballotHtml('<i>"__BALLOT__"</i>', ballot)
        const json = html.slice('<i>'.length, -'</i>'.length)
        expect(json).not.toMatch(/<|\u2028/)
        expect(JSON.parse(json)).toEqual(ballot)
      }),
    )
  })

  it('has a key of its own', () => {
    const keys = [aBallot(null), aBallot('seat-1'), aBallot('seat-2')].map(({ key }) => key)
    expect(new Set(keys).size).toBe(3)
    expect(aBallot('seat-1').key).toBe(keys[1])
  })
})

describe('what a ballot saved', () => {
  const good = answersOf(aBallot('seat-1'), { 'toil-cap': 3, runbooks: 'na' })

  it('comes back from its file as it was, however it is laid out', () => {
    for (const indent of [0, 4]) {
      const read = readBallotAnswers(`\uFEFF${JSON.stringify(good, null, indent)}\r\n`, 'ada.trefoil-votes')
      expect(read).toEqual({ ok: true, value: good })
      expect(read.ok && check(read.value)).toBeNull()
    }
  })

  it('is refused with the reason when any of it was changed', () => {
    const changes: readonly Partial<BallotAnswers>[] = [
      { savedAt: '2026-01-03T08:00:00.000Z' },
      { participant: 'Ben' },
      { guess: { kind: 'sre', confidence: 'low' } },
      { answers: good.answers.slice(1) },
      { answers: good.answers.map((one) => ({ ...one, value: 5 as const })) },
      { answers: good.answers.map((one) => ({ ...one, comment: 'not mine' })) },
      { answers: good.answers.map((one) => ({ ...one, round: 1 })) },
      { seal: '0'.repeat(64) },
    ]
    for (const change of changes) expect(check({ ...good, ...change })).toContain('was altered')
  })

  it('is refused for another session by its name, without the key, and from another seat’s ballot', () => {
    expect(check({ ...good, session: 'other', sessionName: 'Search, Q1' })).toContain('another session: Search, Q1')
    expect(check(good, [])).toContain('their key is needed')
    expect(check(good, ['another-key-another-key'])).toContain('another key')
    expect(check(good, ['another-key-another-key', SESSION_KEY])).toBeNull()
    const forged = answersOf(aBallot('seat-1'), { 'toil-cap': 0 }, { seat: 'seat-2' })
    expect(check(forged)).toContain('somebody else')
    expect(check(answersOf(aBallot('seat-1'), {}, { ballot: 'seat-2', seat: 'seat-2' }))).toContain('altered')
    expect(check(answersOf(aBallot(null), {}, { seat: 'gone', participant: 'Zoe' }))).toContain('Zoe')
    expect(check(answersOf(aBallot(null), { 'no-such-practice': 1 }))).toContain('no-such-practice')
  })

  it('is refused where it is not that at all, with what it is', () => {
    const why = (text: string) => {
      const read = readBallotAnswers(text, 'x')
      return read.ok ? null : read.problems.map(({ place, message }) => `${place}: ${message}`).join('\n')
    }
    expect(why('<!doctype html><html>')).toContain('a page, not what a ballot saves')
    expect(why('{"format":"trefoil-workspace"}')).toContain('a Trefoil workspace')
    expect(why('[1]')).toContain('not what a ballot saves')
    expect(why('hello')).toContain('x, line 1, column 1')
    expect(why(JSON.stringify({ ...good, version: 2 }))).toContain('newer Trefoil')
    expect(why(JSON.stringify({ ...good, more: 1 }))).toContain('“more”')
    expect(why(JSON.stringify({ ...good, answers: [...good.answers, good.answers[0]] }))).toContain(
      'answers[2].practice',
    )
    expect(why(JSON.stringify({ ...good, answers: [{ ...good.answers[0], value: 6 }] }))).toContain('answers[0].value')
    expect(why(`{"a":"${'x'.repeat(BALLOT_LIMITS.bytes)}"}`)).toContain('larger than 1 MB')
  })
})

describe('files of ballots', () => {
  const folder = new URL('../../fixtures/ballots/', import.meta.url)
  const outcome = (name: string) => {
    const read = readBallotAnswers(readFileSync(new URL(`${name}.trefoil-votes`, folder), 'utf8'), name)
    return read.ok ? (check(read.value) ?? 'taken') : read.problems.map(({ message }) => message).join('; ')
  }

  it('are read, or refused for what is wrong', () => {
    const names = readdirSync(folder).map((file) => file.replace('.trefoil-votes', ''))
    expect(Object.fromEntries(names.map((name) => [name, outcome(name)]))).toEqual({
      good: 'taken',
      'bad-altered': expect.stringContaining('was altered'),
      'bad-double': expect.stringContaining('has an answer already'),
      'bad-fields': expect.stringContaining('“extra”'),
      'bad-foreign': expect.stringContaining('a Trefoil workspace'),
      'bad-newer': expect.stringContaining('from a newer Trefoil'),
      'bad-proto': expect.stringContaining('no file may use'),
      'bad-syntax': expect.stringContaining('not valid JSON'),
    })
  })
})
