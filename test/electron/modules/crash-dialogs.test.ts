import { EventEmitter } from 'node:events'
import { describe, expect, it, vi } from 'vitest'
import { crashDialogs } from '#electron/modules/crash-dialogs.ts'
import { fakeElectron } from '../fake-electron.ts'

function watchedWindow() {
  const fake = fakeElectron()
  crashDialogs.beforeReady?.(fake.electron)
  const webContents = Object.assign(new EventEmitter(), { forcefullyCrashRenderer: vi.fn() })
  const window = Object.assign(new EventEmitter(), { webContents, reload: vi.fn() })
  fake.app.emit('browser-window-created', {}, window)
  const shown = () => fake.calls.filter(({ name }) => name === 'dialog.message').map(({ args }) => args.at(-1))
  return { fake, window, webContents, shown }
}

describe('crash reports', () => {
  it('stay on this computer', () => {
    expect(watchedWindow().fake.calls).toEqual([{ name: 'crashReporter.start', args: [{ uploadToServer: false }] }])
  })
})

describe('a crash of the window', () => {
  it('is told with what is safe, and the window opens again', async () => {
    const { fake, window, webContents, shown } = watchedWindow()
    fake.dialogAnswer = { response: 0 }
    webContents.emit('render-process-gone', {}, { reason: 'crashed' })
    await vi.waitFor(() => expect(window.reload).toHaveBeenCalledOnce())
    expect(shown()).toMatchObject([{ detail: expect.stringContaining('shown as saved is safe') }])
  })

  it('ends the app where that is chosen; a clean end is no crash', async () => {
    const { fake, webContents, shown } = watchedWindow()
    webContents.emit('render-process-gone', {}, { reason: 'clean-exit' })
    expect(shown()).toEqual([])
    fake.dialogAnswer = { response: 1 }
    webContents.emit('render-process-gone', {}, { reason: 'oom' })
    await vi.waitFor(() => expect(fake.calls.map(({ name }) => name)).toContain('app.quit'))
  })
})

describe('a hang of the window', () => {
  it('asks once, says what is safe, and goes away when the window answers again', async () => {
    const { fake, window, shown } = watchedWindow()
    fake.dialogAnswer = { response: 0 }
    window.emit('unresponsive')
    window.emit('unresponsive')
    window.emit('responsive')
    const [dialog, ...others] = shown() as { detail: string; signal: AbortSignal }[]
    expect(others).toEqual([])
    expect(dialog?.detail).toContain('shown as saved is safe')
    expect(dialog?.signal.aborted).toBe(true)
  })

  it('ended on request leads to no second dialog', async () => {
    const { fake, window, webContents, shown } = watchedWindow()
    fake.dialogAnswer = { response: 1 }
    window.emit('unresponsive')
    await vi.waitFor(() => expect(webContents.forcefullyCrashRenderer).toHaveBeenCalledOnce())
    webContents.emit('render-process-gone', {}, { reason: 'killed' })
    await vi.waitFor(() => expect(window.reload).toHaveBeenCalledOnce())
    expect(shown()).toHaveLength(1)
  })
})
