import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { ROOT } from '../../../scripts/build-targets.mjs'
import { ensureBuilt } from '../../../scripts/ensure-built.mjs'

await ensureBuilt(['cli'])

/** What a command left behind. */
export interface Run {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the built command line in a process of its own, standing in the project's folder. */
export function runTrefoil(...args: readonly string[]): Promise<Run> {
  return runProcess(process.execPath, [join(ROOT, 'dist', 'cli', 'cli.js'), ...args])
}

/** Runs it as the README says: `npm run --silent trefoil -- …`. */
export function runThroughNpm(...args: readonly string[]): Promise<Run> {
  return runProcess('npm', ['run', '--silent', 'trefoil', '--', ...args])
}

/** The standard output of a command that has to succeed without complaint, as JSON. */
export async function readJsonFrom(...args: readonly string[]): Promise<unknown> {
  const { code, stdout, stderr } = await runTrefoil(...args)
  if (code !== 0 || stderr !== '') throw new Error(`trefoil ${args.join(' ')}: exit ${code}\n${stderr}`)
  return JSON.parse(stdout) as unknown
}

/** A folder for one test file, removed when its tests are over. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'trefoil-cli-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Writes a file of answers: the header, then these rows of `participant,role,practice,answer,confidence,comment,evidence`. */
export function writeAnswers(folder: string, name: string, rows: readonly string[]): string {
  const path = join(folder, name)
  writeFileSync(path, `${['participant,role,practice,answer,confidence,comment,evidence', ...rows].join('\n')}\n`)
  return path
}

function runProcess(command: string, args: readonly string[]): Promise<Run> {
  return new Promise((resolve, reject) => {
    execFile(command, args, { cwd: ROOT, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      const code = error ? error.code : 0
      if (typeof code === 'number') resolve({ code, stdout, stderr })
      else reject(error)
    })
  })
}
