import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { platform } from '#renderer/platform/choose-platform.ts'
import type { BackupFolder, Closing } from '#renderer/platform/platform.ts'
import { backUpAndClose, startAutomaticBackups } from '#renderer/store/automatic-backups.ts'
import { NO_BACKUPS, setBackupStatus, useBackups } from '#renderer/store/backup-status.ts'
import { useApp } from '#renderer/store/store.ts'
import { EMPTY_WORKSPACE } from '#shared/model/empty-workspace.ts'

const MINUTE = 60_000

vi.mock(import('#renderer/store/open-assessment.ts'), async (original) => ({
  ...(await original()),
  loadWholeWorkspace: async () => EMPTY_WORKSPACE,
}))

const write = vi.fn<BackupFolder['write']>()
const holdWhile = vi.fn<Closing['holdWhile']>(async () => {})
const close = vi.fn<Closing['close']>(async () => {})
const before = { backupFolder: platform.backupFolder, closing: platform.closing }

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  Object.assign(platform, { backupFolder: { write }, closing: { holdWhile, close } })
  startAutomaticBackups()
})
afterAll(() => {
  Object.assign(platform, before)
  setBackupStatus(NO_BACKUPS)
  vi.useRealTimers()
})
beforeEach(() => {
  for (const mock of [write, holdWhile, close]) mock.mockReset()
  for (const mock of [write, holdWhile, close]) mock.mockResolvedValue()
  setBackupStatus({ ...NO_BACKUPS, automatic: 'plain' })
})

/** What the write queue says of a change. */
function saveAChange(): void {
  useApp.setState({ saving: { kind: 'saving' } })
  useApp.setState({ saving: { kind: 'saved' } })
}

const status = () => useBackups.getState()

it('a saved change is in a backup two minutes later, and none follows without another change', async () => {
  saveAChange()
  vi.advanceTimersByTime(2 * MINUTE - 1)
  expect(write).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  await expect.poll(() => status().last).not.toBeNull()
  expect(status()).toMatchObject({ changedAt: null, failure: null, last: { name: write.mock.lastCall?.[0] } })
  expect(new TextDecoder().decode(write.mock.lastCall?.[1])).toContain('"format": "trefoil-workspace"')
  vi.advanceTimersByTime(60 * MINUTE)
  expect(write).toHaveBeenCalledOnce()
})

it.each(['The disk is full.', 'You may not use this place.'])(
  '“%s” is kept in words, the work stays due, and a quarter of an hour later it is tried again',
  async (message) => {
    write.mockRejectedValue(new Error(message))
    saveAChange()
    vi.advanceTimersByTime(2 * MINUTE)
    await expect.poll(() => status().failure).toMatchObject({ message })
    expect(status()).toMatchObject({ last: null, changedAt: expect.any(String) })
    write.mockResolvedValue()
    vi.advanceTimersByTime(15 * MINUTE - 1)
    expect(write).toHaveBeenCalledOnce()
    vi.advanceTimersByTime(1)
    await expect.poll(() => status().last).not.toBeNull()
    expect(status()).toMatchObject({ failure: null, changedAt: null })
  },
)

it('the window is held while there is work in no backup, and no longer', async () => {
  saveAChange()
  expect(holdWhile).toHaveBeenLastCalledWith(true)
  await backUpAndClose()
  expect(holdWhile).toHaveBeenLastCalledWith(false)
  expect([write.mock.calls.length, close.mock.calls.length]).toEqual([1, 1])
  expect(write.mock.invocationCallOrder[0]).toBeLessThan(close.mock.invocationCallOrder[0] ?? 0)
})

it('a last backup that fails keeps the window no longer, and is told at the next start', async () => {
  write.mockRejectedValue(new Error('The disk is full.'))
  saveAChange()
  await backUpAndClose()
  expect(close).toHaveBeenCalledOnce()
  expect(status().failure).toMatchObject({ message: 'The disk is full.' })
  expect(localStorage.getItem('trefoil-backups')).toContain('The disk is full.')
})

it('a folder that does not answer keeps the window for ten seconds', async () => {
  const answer = Promise.withResolvers<void>()
  write.mockReturnValue(answer.promise)
  saveAChange()
  const closed = backUpAndClose()
  await expect.poll(() => write.mock.calls.length).toBe(1)
  vi.advanceTimersByTime(9999)
  await Promise.resolve()
  expect(close).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  await closed
  expect(close).toHaveBeenCalledOnce()
  answer.resolve()
  await expect.poll(() => status().changedAt).toBeNull()
})
