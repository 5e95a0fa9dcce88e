import { platform } from '#renderer/platform/choose-platform.ts'
import { loadWholeWorkspace } from '#renderer/store/open-assessment.ts'
import { rebuildPlans, rebuildWorkspace } from '#shared/journal/rebuild-workspace.ts'
import type { Workspace } from '#shared/model/workspace.ts'
import type { Holding } from './conversation.ts'

/** What the database holds by itself. */
export async function readDatabase(): Promise<Holding> {
  return holdingOf(await loadWholeWorkspace())
}

/** What the second copy holds by itself, read as a restore reads it. */
export async function readSecondCopy(): Promise<Holding> {
  const { journal } = platform
  const named = async (name: string) => ({ name, text: await journal.read(name) })
  for (const { snapshot, segments } of rebuildPlans(await journal.status())) {
    const base = snapshot === null ? null : await named(snapshot)
    const rebuilt = rebuildWorkspace(base, await Promise.all(segments.map(named)))
    if (rebuilt) return holdingOf(rebuilt.facts)
  }
  throw new Error('The second copy cannot be read.')
}

function holdingOf({ sheets }: Workspace): Holding {
  return Object.fromEntries(
    sheets.map(({ id, answers }) => [
      id,
      Object.fromEntries(
        Object.entries(answers).map(([practice, { comment }]) => [practice, Number.parseInt(comment, 10)]),
      ),
    ]),
  )
}
