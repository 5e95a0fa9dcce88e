import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createBackupSchedule } from '#renderer/store/backup-schedule.ts'

const MINUTE = 60_000

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }))
afterEach(() => void vi.useRealTimers())

it('follows two minutes after the last change', () => {
  const run = vi.fn()
  const schedule = createBackupSchedule(run)
  schedule.noteChange()
  vi.advanceTimersByTime(MINUTE)
  schedule.noteChange()
  vi.advanceTimersByTime(2 * MINUTE - 1)
  expect(run).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(run).toHaveBeenCalledOnce()
})

it('comes every quarter of an hour while changes go on', () => {
  const run = vi.fn()
  const schedule = createBackupSchedule(() => {
    schedule.noteBegin()
    run()
  })
  for (let minute = 0; minute < 40; minute += 1) {
    schedule.noteChange()
    vi.advanceTimersByTime(MINUTE)
  }
  expect(run).toHaveBeenCalledTimes(2)
})

it('is not made twice for the same changes, and is tried again a quarter of an hour after a failure', () => {
  const run = vi.fn()
  const schedule = createBackupSchedule(run)
  schedule.noteChange()
  schedule.noteBegin()
  vi.advanceTimersByTime(60 * MINUTE)
  expect(run).not.toHaveBeenCalled()
  schedule.noteFailure()
  vi.advanceTimersByTime(15 * MINUTE - 1)
  expect(run).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(run).toHaveBeenCalledOnce()
})
