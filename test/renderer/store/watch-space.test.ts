import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { platform } from '#renderer/platform/choose-platform.ts'
import { useApp } from '#renderer/store/store.ts'
import { watchSpace } from '#renderer/store/watch-space.ts'

const MEGABYTE = 1024 * 1024

beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }))
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

it('asks the browser to keep what is stored, warns while there is little room, and stops when there is more', async () => {
  const persist = vi.spyOn(platform, 'persistStorage').mockRejectedValue(new Error('Not here.'))
  const free = vi.spyOn(platform, 'freeBytes').mockResolvedValue(150 * MEGABYTE)
  watchSpace()
  await expect.poll(() => useApp.getState().lowSpace).toBe(150 * MEGABYTE)
  expect(persist).toHaveBeenCalledOnce()
  free.mockResolvedValue(200 * MEGABYTE)
  await vi.advanceTimersByTimeAsync(5 * 60_000)
  await expect.poll(() => useApp.getState().lowSpace).toBeNull()
  free.mockResolvedValue(199 * MEGABYTE)
  await vi.advanceTimersByTimeAsync(5 * 60_000)
  await expect.poll(() => useApp.getState().lowSpace).toBe(199 * MEGABYTE)
  // Where it cannot be told, nothing is claimed.
  free.mockRejectedValue(new Error('Cannot be told.'))
  await vi.advanceTimersByTimeAsync(5 * 60_000)
  await expect.poll(() => useApp.getState().lowSpace).toBeNull()
})
