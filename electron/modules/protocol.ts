import { join } from 'node:path'
import { answerFromBundle } from '../bundle/answer-from-bundle.ts'
import type { MainModule } from '../electron-api.ts'
import { APP_HOST, APP_SCHEME } from '../security/app-origin.ts'

/** The built renderer, beside the built main process: `dist/renderer`. */
const RENDERER_FOLDER = join(import.meta.dirname, '..', 'renderer')

/** Serves the renderer from `app://bundle`, with the Content-Security-Policy on every response. */
export const protocol: MainModule = {
  name: 'protocol',
  beforeReady: (electron) => {
    const privileges = { standard: true, secure: true, supportFetchAPI: true }
    electron.protocol.registerSchemesAsPrivileged([{ scheme: APP_SCHEME, privileges }])
    return true
  },
  whenReady: (electron) => {
    electron.session.defaultSession.protocol.handle(APP_SCHEME, (request) => answerRequest(request, RENDERER_FOLDER))
  },
}

/** The response to one request of the window: files of the build by GET, nothing else. */
export async function answerRequest(request: Request, folder: string): Promise<Response> {
  const { host, pathname } = new URL(request.url)
  if (host !== APP_HOST || request.method !== 'GET') return new Response(null, { status: 403 })
  const { status, headers, body } = await answerFromBundle(folder, pathname)
  return new Response(body, { status, headers })
}
