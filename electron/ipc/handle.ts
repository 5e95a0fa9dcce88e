import type { IpcMainInvokeEvent, WebFrameMain } from 'electron'
import type { Channel } from '#shared/ipc/channels.ts'
import { CONTRACT, type RequestOf, type ResponseOf } from '#shared/ipc/contract.ts'
import type { ElectronApi } from '../electron-api.ts'
import { APP_ORIGIN, isAppUrl } from '../security/app-origin.ts'

/** What a channel does, once its sender and its request have been checked. */
export type Handler<C extends Channel> = (
  request: RequestOf<C>,
  event: IpcMainInvokeEvent,
) => ResponseOf<C> | Promise<ResponseOf<C>>

/**
 * The only way to answer a channel: refuses every sender but the top frame of the app's own page, and every request that does not have
 * the contract's shape. Responses are checked as well where the app is not packaged.
 */
export function handle<C extends Channel>(
  { app, ipcMain }: Pick<ElectronApi, 'app' | 'ipcMain'>,
  channel: C,
  handler: Handler<C>,
): void {
  ipcMain.handle(channel, async (event, message: unknown) => {
    if (!isTrustedSender(event.senderFrame)) throw new Error(`${channel}: the sender is not the app.`)
    const request = CONTRACT[channel].request.safeParse(message)
    if (!request.success) throw new Error(`${channel}: the request does not have the shape of the contract.`)
    const response = await handler(request.data as RequestOf<C>, event)
    if (!app.isPackaged) CONTRACT[channel].response.parse(response)
    return response
  })
}

/** Whether a frame is the app's own page, not something inside it, and not a page that is going away. */
export function isTrustedSender(frame: Pick<WebFrameMain, 'url' | 'origin' | 'parent'> | null): boolean {
  return frame !== null && frame.parent === null && frame.origin === APP_ORIGIN && isAppUrl(frame.url)
}
