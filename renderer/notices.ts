/** One package that ships with the app, as THIRD-PARTY-NOTICES.md has it. */
export interface Notice {
  readonly name: string
  readonly version: string
  readonly licence: string
  readonly text: string
}

let loading: Promise<readonly Notice[]> | null = null

/** The notices of everything that ships; fetched when they are first asked for. */
export function loadNotices(): Promise<readonly Notice[]> {
  loading ??= fetchNotices()
  return loading
}

async function fetchNotices(): Promise<readonly Notice[]> {
  const { default: url } = await import('../THIRD-PARTY-NOTICES.md?url')
  return readNotices(await (await fetch(url)).text())
}

/** Takes apart what `npm run notices` writes: a heading `## name version`, the licence, its text between fences. */
export function readNotices(markdown: string): readonly Notice[] {
  const entries = markdown.matchAll(/^## (\S+) (\S+)\n\nLicence: (.*)\n\n```\n([\s\S]*?)\n```$/gm)
  return [...entries].map(([, name = '', version = '', licence = '', text = '']) => ({ name, version, licence, text }))
}
