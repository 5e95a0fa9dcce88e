import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { Imported } from '#shared/interchange/read-import.ts'
import type { ImportStage } from '#shared/interchange/read-import-file.ts'
import type { Problem } from '#shared/lib/result.ts'
import type { Workspace } from '#shared/model/workspace.ts'
import { newId, nowMoment } from '../../app/ids-and-dates.ts'
import { loadCorePack } from '../../core-pack.ts'
import { platform } from '../../platform/choose-platform.ts'
import type { OpenedFile } from '../../platform/platform.ts'
import { takeGiven } from '../../store/given-file.ts'
import { addAnswers } from '../../store/import-actions.ts'
import { useApp } from '../../store/store.ts'
import { readInWorker } from '../../workers/import-job.ts'

export type BringInState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly name: string; readonly stage: ImportStage | null }
  | { readonly kind: 'refused'; readonly name: string; readonly problems: readonly Problem[] }
  | { readonly kind: 'locked'; readonly file: OpenedFile; readonly message: string | null }
  | { readonly kind: 'asking'; readonly name: string; readonly workspace: Workspace }
  | { readonly kind: 'done'; readonly text: string }

export interface BringIn {
  readonly state: BringInState
  readonly choose: () => Promise<void>
  readonly unlock: (file: OpenedFile, passphrase: string) => Promise<void>
  readonly cancel: () => void
  readonly finish: (text: string) => void
}

/** From a chosen or given file to what it holds: nothing of the workspace changes before the user has said how. */
export function useBringIn(): BringIn {
  const [state, setState] = useState<BringInState>({ kind: 'idle' })
  const [, navigate] = useLocation()
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  const isGiven = useApp((app) => app.given !== null)
  useEffect(() => {
    const given = isGiven ? takeGiven() : null
    if (given === null) return
    if ('bytes' in given) void read(given, null)
    else refuse(given.name, [{ place: given.name, message: given.problem }])
  })

  function refuse(name: string, problems: readonly Problem[]): void {
    setState({ kind: 'refused', name, problems })
  }

  async function choose(): Promise<void> {
    const file = await platform.openFile(['.trefoil', '.trefoil-backup', '.json', '.csv'])
    if (file) await read(file, null)
  }

  async function read(file: OpenedFile, passphrase: string | null): Promise<void> {
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    const onStage = (stage: ImportStage | null) => setState({ kind: 'reading', name: file.name, stage })
    onStage(null)
    const result = await readInWorker(file, { passphrase, signal: controller.signal, onStage })
    if (controller.signal.aborted) return
    if (result.outcome === 'locked') setState({ kind: 'locked', file, message: result.message })
    else if (result.outcome === 'refused') refuse(file.name, result.problems)
    else await takeIn(file.name, result.imported)
  }

  async function takeIn(name: string, imported: Imported): Promise<void> {
    if (imported.format === 'workspace') return setState({ kind: 'asking', name, workspace: imported.facts })
    const id = addAnswers(await loadCorePack(), imported.facts, { fileName: name, moment: nowMoment(), newId })
    navigate(`/results/${id}`)
  }

  return {
    state,
    choose,
    unlock: read,
    cancel: () => {
      running.current?.abort()
      setState({ kind: 'idle' })
    },
    finish: (text) => setState({ kind: 'done', text }),
  }
}
