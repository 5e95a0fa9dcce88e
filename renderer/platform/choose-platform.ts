import { BRIDGE_NAME } from '#shared/ipc/channels.ts'
import type { Bridge } from '#shared/ipc/contract.ts'
import { APP_VERSION } from '../version.ts'
import { createElectronPlatform } from './electron.ts'
import type { Platform } from './platform.ts'
import { createWebPlatform } from './web.ts'

/** The machine around this window: Electron where its preload script has put the bridge, else a browser. */
export const platform: Platform = choosePlatform(window)

function choosePlatform(page: object): Platform {
  const bridge = BRIDGE_NAME in page ? (page[BRIDGE_NAME] as Bridge) : null
  return bridge ? createElectronPlatform(APP_VERSION, bridge) : createWebPlatform(APP_VERSION)
}
