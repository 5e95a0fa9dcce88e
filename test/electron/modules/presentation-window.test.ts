import type { BrowserWindow } from 'electron'
import { expect, it } from 'vitest'
import { besideOf, presentIn } from '#electron/modules/presentation-window.ts'
import { fakeElectron } from '../fake-electron.ts'

const DESK = { x: 0, y: 0, width: 1440, height: 900 }
const PROJECTOR = { x: 1440, y: 0, width: 1920, height: 1080 }

it('takes the other display, and the usual size where there is none', () => {
  const asking = { x: 100, y: 50, width: 1280, height: 800 }
  expect(besideOf(asking, [DESK, PROJECTOR])).toEqual(PROJECTOR)
  expect(besideOf({ ...asking, x: 1500 }, [DESK, PROJECTOR])).toEqual(DESK)
  expect(besideOf(asking, [DESK])).toEqual({ width: 1280, height: 720 })
  expect(besideOf(null, [DESK, PROJECTOR])).toEqual({ width: 1280, height: 720 })
})

it('keeps one second window without further rights, and opens another only once it is closed', () => {
  const { electron, calls } = fakeElectron()
  const present = presentIn(electron)
  const asking = Object.assign(new electron.BrowserWindow({}), { getBounds: () => DESK }) as BrowserWindow
  calls.length = 0
  present('booking-1', asking)
  present('booking-2', asking)
  const opened = () => calls.filter(({ name }) => name === 'window.open')
  expect(opened()).toHaveLength(1)
  expect(opened()[0]?.args[0]).toMatchObject({ webPreferences: { sandbox: true, contextIsolation: true } })
  expect(calls.filter(({ name }) => name === 'window.loadURL').map(({ args }) => args[0])).toEqual([
    'app://bundle/#/present/booking-1',
    'app://bundle/#/present/booking-2',
  ])
  asking.close()
  present('booking-1', null)
  expect(opened()).toHaveLength(2)
})
