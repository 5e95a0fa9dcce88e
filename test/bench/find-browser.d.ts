declare module '*/find-browser.mjs' {
  export function findBrowser(): Promise<{
    readonly executablePath: string
    readonly args: readonly string[]
    readonly env: Readonly<Record<string, string>>
  }>
}
