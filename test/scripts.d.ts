declare module '*/ensure-built.mjs' {
  export function ensureBuilt(names: readonly ('renderer' | 'electron' | 'cli')[]): Promise<void>
}

declare module '*/build-targets.mjs' {
  export const ROOT: string
}
