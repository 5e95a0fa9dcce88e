import type { MainModule } from '../electron-api.ts'

/** Every renderer runs in the system's sandbox, whatever a window asks for. */
export const sandbox: MainModule = {
  name: 'sandbox',
  beforeReady: ({ app }) => {
    app.enableSandbox()
    return true
  },
}
