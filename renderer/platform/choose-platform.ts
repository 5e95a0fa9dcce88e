import { APP_VERSION } from '../version.ts'
import type { Platform } from './platform.ts'
import { createWebPlatform } from './web.ts'

/** The machine around this window. */
export const platform: Platform = createWebPlatform(APP_VERSION)
