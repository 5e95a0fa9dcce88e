import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Ballot } from '#shared/ballot/ballot.ts'
import { writeWorkspace } from '#shared/interchange/workspace-json.ts'
import type { BallotAnswers } from '#shared/model/ballot-answers.ts'
import { EMPTY_WORKSPACE } from '#shared/model/empty-workspace.ts'
import type { Workspace } from '#shared/model/workspace.ts'
import { anAssessment, anItem, aSheet, aTeam, aWorkshop } from '#test/fixtures/records.ts'
import { answersOf } from '../../shared/ballot/ballots.ts'
import { makeFolder, readJsonFrom, runTrefoil } from './run-trefoil.ts'

const folder = makeFolder()
const PRACTICES = ['agreed-slos', 'toil-cap', 'runbooks']

/** Twelve people of one team before their session; `hasWorkshop` is false for one that nobody has set up in the app. */
function writeTeam(name: string, hasWorkshop = true): string {
  const sheets = Array.from({ length: 12 }, (_, index) =>
    aSheet({ id: `seat-${index + 1}`, participant: `Person ${index + 1}`, role: index < 6 ? 'dev' : 'ops' }),
  )
  const workspace: Workspace = {
    ...EMPTY_WORKSPACE,
    teams: [aTeam({ name: 'Booking' })],
    assessments: [anAssessment({ title: 'Autumn', practices: PRACTICES })],
    sheets,
    workshops: hasWorkshop ? [aWorkshop({ stage: 'setup', practices: PRACTICES })] : [],
    agendaItems: hasWorkshop ? PRACTICES.map((id) => anItem(id)) : [],
  }
  const path = join(folder, name)
  writeFileSync(path, writeWorkspace(workspace))
  return path
}

function ballotIn(path: string): Ballot {
  const json = /<script type="application\/json" id="ballot">(.*?)<\/script>/s.exec(readFileSync(path, 'utf8'))?.[1]
  return JSON.parse(json ?? '') as Ballot
}

async function create(workspace: string, out: string, ...options: readonly string[]): Promise<string> {
  const run = await runTrefoil('ballot', 'create', workspace, '--out', join(folder, out), ...options)
  expect(run).toMatchObject({ code: 0, stdout: '' })
  expect(run.stderr).toContain('Written: ')
  return join(folder, out)
}

/** What each ballot in a folder would save, if its person gave that answer to every practice. */
function fillIn(
  ballots: string,
  to: string,
  answer: (seat: number) => BallotAnswers['answers'][number]['value'],
): readonly string[] {
  mkdirSync(join(folder, to), { recursive: true })
  return readdirSync(ballots)
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      const ballot = ballotIn(join(ballots, name))
      const seat = Number(ballot.seat?.slice('seat-'.length))
      const answers = answersOf(ballot, Object.fromEntries(ballot.practices.map(({ id }) => [id, answer(seat)])))
      return writeAnswersFile(join(to, `${seat}.trefoil-votes`), answers)
    })
}

function writeAnswersFile(name: string, answers: BallotAnswers): string {
  const path = join(folder, name)
  writeFileSync(path, JSON.stringify(answers))
  return path
}

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Workspace

describe('ballot create and merge', () => {
  it('go from a workspace to twelve ballots, and from twelve files to a score', async () => {
    const workspace = writeTeam('team.json')
    const ballots = await create(workspace, 'ballots')
    expect(readdirSync(ballots)).toHaveLength(13)
    const html = readFileSync(join(ballots, 'Ballot Person 3.html'), 'utf8')
    expect(html).toMatch(/Content-Security-Policy" content="default-src 'none'; script-src 'sha256-/)
    expect(html).not.toMatch(/https?:\/\/(?!www\.w3\.org\/2000\/svg)/)
    const files = fillIn(ballots, 'votes', (seat) => (seat === 12 ? 'dk' : (((seat % 2) + 2) as 2 | 3)))
    const key = join(ballots, 'ballots.trefoil-key')

    const dry = await readJsonFrom('ballot', 'merge', workspace, ...files, '--key', key, '--json')
    expect(dry).toMatchObject({ written: null, votes: 36, conflicts: [] })
    const merged = join(folder, 'merged.json')
    const table = await runTrefoil('ballot', 'merge', workspace, ...files, '--key', key, '--out', merged)
    expect(table.code).toBe(0)
    expect(table.stdout).toContain('36 votes taken in')
    expect(await readJsonFrom('score', merged, '--json')).toMatchObject({
      respondents: 12,
      byRole: {
        roles: [
          { role: 'dev', people: 6 },
          { role: 'ops', people: 6 },
        ],
      },
      practices: { 'toil-cap': { n: 11, dontKnow: 1, median: 3 } },
    })
    // Once more: everything is there, and nothing changes.
    const again = join(folder, 'again.json')
    expect(
      await readJsonFrom('ballot', 'merge', merged, ...files, '--key', key, '--out', again, '--json'),
    ).toMatchObject({ votes: 0 })
    expect(readFileSync(again, 'utf8')).toBe(readFileSync(merged, 'utf8'))
  })

  it('make the workshop that the app did not, and one ballot for all or for some', async () => {
    const workspace = writeTeam('plain.json', false)
    const out = await create(workspace, 'for-all', '--for-all')
    const ballot = ballotIn(join(out, 'Ballot for all.html'))
    expect(ballot).toMatchObject({ session: 'assessment-1', seat: null, sessionName: 'Booking, Autumn' })
    const file = writeAnswersFile('one.trefoil-votes', answersOf(ballot, { 'toil-cap': 4 }, { seat: 'seat-5' }))
    const merged = join(folder, 'plain-merged.json')
    const key = join(out, 'ballots.trefoil-key')
    await readJsonFrom('ballot', 'merge', workspace, file, '--key', key, '--out', merged, '--json')
    expect(read(merged)).toMatchObject({ workshops: [{ stage: 'setup', sessionId: 'assessment-1' }] })
    expect(read(merged).agendaItems.flatMap(({ rounds }) => rounds.map(({ votes }) => Object.keys(votes)))).toEqual([
      ['seat-5'],
    ])
    // The same key goes on being used.
    await create(workspace, 'for-all', '--participant', 'person 2', 'seat-3')
    expect(ballotIn(join(out, 'Ballot Person 2.html')).seats).toEqual([{ id: 'seat-2', name: 'Person 2' }])
    expect(readdirSync(out)).toHaveLength(4)
  })

  it('take all files or none, and name the file and what is wrong with it', async () => {
    const workspace = writeTeam('refused.json')
    const ballots = await create(workspace, 'refused')
    const [good = ''] = fillIn(ballots, 'refused-votes', () => 2)
    const altered = writeAnswersFile('altered.trefoil-votes', {
      ...(JSON.parse(readFileSync(good, 'utf8')) as BallotAnswers),
      participant: 'Zoe',
    })
    const broken = join(folder, 'broken.trefoil-votes')
    writeFileSync(broken, '{"format":"trefoil-votes","version":1,')
    const out = join(folder, 'never.json')
    const key = join(ballots, 'ballots.trefoil-key')
    const run = await runTrefoil('ballot', 'merge', workspace, good, altered, broken, '--key', key, '--out', out)
    expect(run).toMatchObject({ code: 1, stdout: '' })
    expect(run.stderr).toContain(`${altered}: This file was altered`)
    expect(run.stderr).toContain(`${broken}, line 1, column `)
    expect(existsSync(out)).toBe(false)

    const other = await create(writeTeam('other.json', false), 'other')
    const otherKey = join(other, 'ballots.trefoil-key')
    const wrong = await runTrefoil('ballot', 'merge', workspace, good, '--key', otherKey)
    expect(wrong.stderr).toContain(`${otherKey}: This is the key of another session: Booking, Autumn`)
    const html = join(ballots, 'Ballot Person 1.html')
    expect((await runTrefoil('ballot', 'merge', workspace, html, '--key', key)).stderr).toContain(
      'a page, not what a ballot saves',
    )
  })

  it('leave conflicts to whoever runs it', async () => {
    const workspace = writeTeam('conflict.json')
    const ballots = await create(workspace, 'conflict')
    const ballot = ballotIn(join(ballots, 'Ballot Person 1.html'))
    const first = writeAnswersFile('first.trefoil-votes', answersOf(ballot, { 'toil-cap': 1 }))
    const newer = writeAnswersFile(
      'newer.trefoil-votes',
      answersOf(ballot, { 'toil-cap': 4 }, { savedAt: '2026-01-03T08:00:00Z' }),
    )
    const args = ['ballot', 'merge', workspace, newer, first, '--key', join(ballots, 'ballots.trefoil-key')] as const
    const refused = await runTrefoil(...args)
    expect(refused.code).toBe(1)
    expect(refused.stderr).toContain(`${newer}, ${first}: 2 different ballots of Person 1`)
    const voted = async (word: string) => {
      const out = join(folder, `${word}.json`)
      await readJsonFrom(...args, '--on-conflict', word, '--out', out, '--json')
      return read(out).sheets[0]?.answers['toil-cap']?.value
    }
    expect([await voted('newest'), await voted('first')]).toEqual([4, 1])
    expect((await runTrefoil(...args, '--on-conflict', 'any')).code).toBe(2)
    expect((await runTrefoil('ballot', 'create', workspace, '--out', folder, '--participant', 'Nobody')).code).toBe(2)
    expect(
      (await runTrefoil('ballot', 'create', 'assets/samples/moj-cloud-platform.csv', '--out', folder)).stderr,
    ).toContain('needs a workspace')
  })
})
