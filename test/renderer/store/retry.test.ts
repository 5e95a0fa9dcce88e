import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createRetry } from '#renderer/store/retry.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

it('tries again soon, then more and more seldom, and stops once it worked', () => {
  const again = vi.fn()
  const note = createRetry(again)
  for (const seconds of [5, 10, 20, 40, 60, 60]) {
    note(true)
    vi.advanceTimersByTime(1000 * seconds - 1)
    expect(again).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(again).toHaveBeenCalledOnce()
    again.mockClear()
  }
  note(true)
  note(false)
  vi.advanceTimersByTime(3_600_000)
  expect(again).not.toHaveBeenCalled()
  note(true)
  vi.advanceTimersByTime(5000)
  expect(again).toHaveBeenCalledOnce()
})
