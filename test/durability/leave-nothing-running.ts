import { afterAll } from 'vitest'
import { endLeftBrowsers } from './killable-browser.ts'

afterAll(endLeftBrowsers)
