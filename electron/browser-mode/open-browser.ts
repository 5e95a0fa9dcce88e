import { spawn } from 'node:child_process'

/** Asks the system to show a page. A machine without a browser is no error: the address has been printed. */
export function openBrowser(url: string, platform: NodeJS.Platform = process.platform): void {
  const [command, args] = openCommand(url, platform)
  const child = spawn(command, args, { stdio: 'ignore', detached: true })
  child.on('error', () => {})
  child.unref()
}

/** The system's own way to open an address. */
export function openCommand(url: string, platform: NodeJS.Platform): readonly [string, string[]] {
  if (platform === 'darwin') return ['open', [url]]
  if (platform === 'win32') return ['cmd', ['/c', 'start', '', url]]
  return ['xdg-open', [url]]
}
