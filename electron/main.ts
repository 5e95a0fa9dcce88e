import * as electron from 'electron'
import { MAIN_MODULES } from './main-modules.ts'
import { runModules } from './run-modules.ts'

// Not awaited: Electron is ready only after this file has been evaluated.
void runModules(electron, MAIN_MODULES)
