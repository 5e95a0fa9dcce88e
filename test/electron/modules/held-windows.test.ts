import { EventEmitter } from 'node:events'
import type { BrowserWindow } from 'electron'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { holdWindows } from '#electron/modules/held-windows.ts'
import { MENU_CHANNEL } from '#shared/ipc/channels.ts'
import { fakeElectron } from '../fake-electron.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A window that closes unless somebody prevents it. */
class ClosingWindow extends EventEmitter {
  isOpen = true
  isCrashed = false
  readonly sent: unknown[] = []
  readonly webContents = {
    isCrashed: () => this.isCrashed,
    send: (...message: readonly unknown[]) => this.sent.push(message),
  }

  close(): void {
    let isPrevented = false
    const preventDefault = () => {
      isPrevented = true
    }
    this.emit('close', { preventDefault })
    if (isPrevented) return
    this.isOpen = false
    this.emit('closed')
  }
}

function held() {
  const { electron, app, calls } = fakeElectron()
  const window = new ClosingWindow()
  const hold = holdWindows(electron)
  return { app, calls, window, hold: (isHeld: boolean) => hold(window as unknown as BrowserWindow, isHeld) }
}

it('a window with nothing to back up closes at once', () => {
  const { window, hold } = held()
  hold(true)
  hold(false)
  window.close()
  expect([window.isOpen, window.sent]).toEqual([false, []])
})

it('a held window is asked for its last backup once, and closes when it says so', () => {
  const { window, hold } = held()
  hold(true)
  window.close()
  expect([window.isOpen, window.sent]).toEqual([true, [[MENU_CHANNEL, 'back-up-and-close']]])
  window.close()
  expect([window.isOpen, window.sent.length]).toEqual([false, 1])
})

it('one that does not come back closes all the same, and one that has crashed is not asked', () => {
  const { window, hold } = held()
  hold(true)
  window.close()
  vi.advanceTimersByTime(14_000)
  expect(window.isOpen).toBe(true)
  vi.advanceTimersByTime(1000)
  expect(window.isOpen).toBe(false)
  const crashed = held()
  crashed.hold(true)
  crashed.window.isCrashed = true
  crashed.window.close()
  expect([crashed.window.isOpen, crashed.window.sent]).toEqual([false, []])
})

it('quitting, which a held window stops, goes on when it has closed', () => {
  const { app, calls, window, hold } = held()
  hold(true)
  app.emit('before-quit')
  window.close()
  expect(calls).toEqual([])
  window.close()
  expect(calls.map(({ name }) => name)).toEqual(['app.quit'])
})

it('a backup that failed does not hold the window again, later work does', () => {
  const { window, hold } = held()
  hold(true)
  window.close()
  hold(true)
  window.close()
  expect(window.isOpen).toBe(false)
  const other = held()
  other.hold(true)
  other.window.close()
  other.hold(false)
  other.hold(true)
  other.window.close()
  expect([other.window.isOpen, other.window.sent.length]).toEqual([true, 2])
})
