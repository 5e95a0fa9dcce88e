import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

type Answer = Readonly<Record<string, unknown>>
type Ask = (method: string, params: object) => Promise<Answer>

/** How much room the browser gives the page; it holds as long as this conversation with the browser's tools lasts. */
export interface PageQuota {
  /** Leaves so many bytes beside what is stored already. @throws where the browser has ended */
  readonly leave: (bytes: number) => Promise<void>
}

/** Takes hold of the quota of the page that a browser on this profile shows. */
export async function holdQuota(profile: string, url: string): Promise<PageQuota> {
  const ask = await talkToPage(profile, url)
  const { origin } = new URL(url)
  return {
    leave: async (bytes) => {
      const { usage } = await ask('Storage.getUsageAndQuota', { origin })
      await ask('Storage.overrideQuotaForOrigin', { origin, quotaSize: Number(usage) + bytes })
    },
  }
}

/** A conversation with the tools of the browser on this profile about the page that it shows. */
async function talkToPage(profile: string, url: string): Promise<Ask> {
  const [port] = (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n')
  const pages = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as readonly {
    readonly url: string
    readonly webSocketDebuggerUrl: string
  }[]
  const page = pages.find((one) => one.url.startsWith(url))
  if (!page) throw new Error('The browser does not show the page.')
  const socket = new WebSocket(page.webSocketDebuggerUrl)
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve)
    socket.addEventListener('error', reject)
  })
  let lastId = 0
  return (method, params) =>
    new Promise((resolve, reject) => {
      const gone = () => reject(new Error('The browser has ended.'))
      if (socket.readyState !== WebSocket.OPEN) return gone()
      socket.addEventListener('close', gone)
      lastId += 1
      const id = lastId
      socket.addEventListener('message', ({ data }) => {
        const answer = JSON.parse(String(data))
        if (answer.id !== id) return
        if (answer.error) reject(new Error(`${method}: ${answer.error.message}`))
        else resolve(answer.result)
      })
      socket.send(JSON.stringify({ id, method, params }))
    })
}
