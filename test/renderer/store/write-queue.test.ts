import { expect, it } from 'vitest'
import type { SavingState } from '#renderer/store/app-state.ts'
import { createWriteQueue } from '#renderer/store/write-queue.ts'
import { type Edit, putRecord } from '#shared/model/edit.ts'
import { aTeam } from '#test/fixtures/records.ts'

const editOf = (id: string): Edit => putRecord('teams', null, aTeam({ id }))
const idsOf = (edits: readonly Edit[]) => edits.map((edit) => (edit.kind === 'record' ? edit.id : ''))

it('says “saved” only when everything is written', async () => {
  const states: SavingState['kind'][] = []
  let finish = () => {}
  const queue = createWriteQueue(
    () => new Promise<void>((resolve) => (finish = resolve)),
    async () => {},
    ({ kind }) => states.push(kind),
  )
  queue.add([editOf('a')])
  await Promise.resolve()
  expect(states).toEqual(['saving'])
  expect(queue.isEmpty()).toBe(false)
  finish()
  await queue.flush()
  expect(states.at(-1)).toBe('saved')
  expect(queue.isEmpty()).toBe(true)
})

it('writes what came in the meantime together, in order', async () => {
  const batches: string[][] = []
  const queue = createWriteQueue(
    async (edits) => {
      batches.push(idsOf(edits))
      await new Promise((resolve) => setTimeout(resolve, 5))
    },
    async () => {},
    () => {},
  )
  queue.add([editOf('a')])
  queue.add([editOf('b')])
  queue.add([editOf('c')])
  await queue.flush()
  expect(batches.flat()).toEqual(['a', 'b', 'c'])
  expect(batches.length).toBeLessThan(3)
})

it('writes a change again that is undone and done again while it is being written', async () => {
  const written: string[] = []
  const queue = createWriteQueue(
    async (edits) => {
      await Promise.resolve()
      written.push(...idsOf(edits))
    },
    async () => {},
    () => {},
  )
  const change = editOf('done')
  queue.add([change])
  queue.add([editOf('undone')])
  queue.add([change])
  await queue.flush()
  expect(written).toEqual(['done', 'undone', 'done'])
})

it('lets go of what can never be written, whether it waits or has just been tried', async () => {
  const written: string[] = []
  const queue = createWriteQueue(
    async (edits) => {
      await Promise.resolve()
      if (idsOf(edits).includes('gone')) throw new Error('removed')
      written.push(...idsOf(edits))
    },
    async () => {},
    () => {},
  )
  queue.add([editOf('a'), editOf('gone')])
  queue.add([editOf('b')])
  queue.forget((edit) => edit.kind === 'record' && edit.id === 'gone')
  await queue.flush()
  await queue.flush()
  expect(written).toEqual(['a', 'b'])
  expect(queue.isEmpty()).toBe(true)
})

it('keeps what a full disk refused, and writes it in order once there is room', async () => {
  let isFull = true
  const written: string[] = []
  let last: SavingState = { kind: 'saved' }
  const queue = createWriteQueue(
    async (edits) => {
      if (isFull) throw Object.assign(new Error('abort'), { inner: { name: 'QuotaExceededError' } })
      written.push(...idsOf(edits))
    },
    async () => {},
    (state) => (last = state),
  )
  queue.add([editOf('a')])
  await queue.flush()
  expect(last).toMatchObject({ kind: 'failed', message: expect.stringContaining('no room left on the disk') })
  queue.add([editOf('b')])
  await queue.flush()
  isFull = false
  await queue.flush()
  expect(written).toEqual(['a', 'b'])
  expect(last).toEqual({ kind: 'saved' })
})

it.each([
  [
    'a store that the browser closed',
    'DatabaseClosedError',
    'Database has been closed',
    'The disk could not be written to',
  ],
  ['a large row on a full disk', 'DataError', 'Failed to write blobs (IOError)', 'The disk could not be written to'],
  ['a row that no disk would take', 'DataError', 'No key', 'not on the disk yet: No key'],
])('says what to do about %s', async (_what, name, message, words) => {
  let last: SavingState = { kind: 'saved' }
  const queue = createWriteQueue(
    () => Promise.reject(Object.assign(new Error(message), { name })),
    async () => {},
    (state) => (last = state),
  )
  queue.add([editOf('a')])
  await queue.flush()
  expect(last).toMatchObject({ kind: 'failed', message: expect.stringContaining(words) })
  expect(queue.isEmpty()).toBe(false)
})

it('says “saved” only when the second copy has it too, and goes on writing without it', async () => {
  const states: SavingState[] = []
  const written: string[] = []
  let problem: string | null = 'The disk is full.'
  const queue = createWriteQueue(
    async (edits) => void written.push(...idsOf(edits)),
    async () => {
      if (problem) throw new Error(problem)
    },
    (state) => states.push(state),
  )
  queue.add([editOf('a')])
  await queue.flush()
  expect(states.at(-1)).toEqual({ kind: 'one-copy', message: 'The disk is full.' })
  queue.add([editOf('b')])
  await queue.flush()
  expect(written).toEqual(['a', 'b'])
  expect(states.some(({ kind }) => kind === 'saved')).toBe(false)
  problem = null
  await queue.flush()
  expect(states.at(-1)).toEqual({ kind: 'saved' })
})
