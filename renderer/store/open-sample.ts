import type { Workspace } from '#shared/model/workspace.ts'
import { whenReady } from './start-app.ts'
import { replaceWorkspace } from './workspace-actions.ts'

/** Opens the story of an invented company; returns its latest final assessment. The present workspace is one undo away. */
export async function openSampleWorkspace(): Promise<string> {
  const { default: url } = await import('../../assets/samples/harbourline.trefoil.json?url')
  const sample = (await (await fetch(url)).json()) as Workspace
  await whenReady()
  await replaceWorkspace('opening of the sample workspace', sample)
  const final = sample.assessments.filter(({ status }) => status === 'final')
  const latest = final.sort((a, b) => b.heldOn.localeCompare(a.heldOn))[0]
  if (!latest) throw new Error('The sample workspace has no final assessment.')
  return latest.id
}
