import { useEffect, useRef, useState } from 'react'
import type { ColumnMapping } from '#shared/interchange/events/column-mapping.ts'
import type { EventImportStage, PlannedImport } from '#shared/interchange/events/plan-import.ts'
import type { Problem } from '#shared/lib/result.ts'
import { newId, nowMoment } from '../../app/ids-and-dates.ts'
import { platform } from '../../platform/choose-platform.ts'
import type { OpenedFile } from '../../platform/platform.ts'
import type { OpenMeasures } from '../../store/app-state.ts'
import { takeInEvents } from '../../store/measure-actions.ts'
import { planEventsInWorker } from '../../workers/events-job.ts'

const LARGE_BYTES = 1_000_000
const TYPING_MS = 300

export type EventImportState =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'reading'
      readonly file: OpenedFile
      readonly planned: PlannedImport | null
      /** Null before its table is read. */
      readonly stage: EventImportStage | null
    }
  | { readonly kind: 'refused'; readonly name: string; readonly problems: readonly Problem[] }
  | { readonly kind: 'planned'; readonly file: OpenedFile; readonly planned: PlannedImport; readonly hash: string }

/** How the file at hand is read; whatever of it changes, the file is read again. */
interface Choice {
  readonly mapping: ColumnMapping | null
  readonly removeMissing: boolean
}

/** From a chosen or dropped file to what taking it in would change. Nothing changes before the user takes it in. */
export function useEventImport(measures: OpenMeasures, onDone: () => void) {
  const [state, setState] = useState<EventImportState>({ kind: 'idle' })
  const [choice, setChoice] = useState<Choice>({ mapping: null, removeMissing: false })
  const running = useRef<AbortController | null>(null)
  const newSource = useRef(newId())
  useEffect(() => () => running.current?.abort(), [])

  // A second change may come before the file was read with the first.
  const planned = 'planned' in state ? state.planned : null
  const shown = planned && { ...planned, mapping: choice.mapping ?? planned.mapping }

  async function read(file: OpenedFile, next: Choice, before: PlannedImport | null): Promise<void> {
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    setChoice(next)
    const onStage = (stage: EventImportStage | null) => setState({ kind: 'reading', file, planned: before, stage })
    onStage(null)
    if (before !== null && file.bytes.byteLength > LARGE_BYTES) {
      // Handing a large file over costs more than a key takes: it waits until nothing more is typed.
      await new Promise((resolve) => setTimeout(resolve, TYPING_MS))
      if (controller.signal.aborted) return
    }
    const request = {
      fileName: file.name,
      bytes: file.bytes,
      teamId: measures.teamId,
      remembered: Object.values(measures.importMappings),
      months: Object.values(measures.eventMonths),
      newSource: newSource.current,
      ...next,
    }
    const { planned: outcome, fileHash } = await planEventsInWorker(request, controller.signal, onStage)
    if (controller.signal.aborted) return
    setState(
      outcome.ok
        ? { kind: 'planned', file, planned: outcome.value, hash: fileHash }
        : { kind: 'refused', name: file.name, problems: outcome.problems },
    )
  }

  function begin(file: OpenedFile): Promise<void> {
    newSource.current = newId()
    return read(file, { mapping: null, removeMissing: false }, null)
  }

  function again(change: Partial<Choice>): void {
    if (state.kind !== 'planned' && state.kind !== 'reading') return
    void read(state.file, { ...choice, mapping: shown?.mapping ?? null, ...change }, shown)
  }

  function reset(): void {
    running.current?.abort()
    setState({ kind: 'idle' })
  }

  return {
    state,
    shown,
    removeMissing: choice.removeMissing,
    begin,
    reset,
    choose: async () => {
      const file = await platform.openFile(['.csv'])
      if (file) await begin(file)
    },
    changeMapping: (change: Partial<ColumnMapping>) => {
      if (shown) again({ mapping: { ...shown.mapping, ...change } })
    },
    setRemoveMissing: (removeMissing: boolean) => again({ removeMissing }),
    takeIn: () => {
      if (state.kind !== 'planned' || !state.planned.read.ok) return
      const file = { name: state.file.name, hash: state.hash, id: newId(), moment: nowMoment() }
      takeInEvents(measures, state.planned, state.planned.read.value, file)
      reset()
      onDone()
    },
  }
}
