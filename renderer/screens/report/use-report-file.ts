import { useRef, useState } from 'react'
import { create } from 'zustand'
import { safeFileName } from '#shared/interchange/safe-file-name.ts'
import { REPORT_FORMATS, type ReportFormatId } from '#shared/report/index.ts'
import type { PdfProgress } from '#shared/report/pdf/render-pdf.tsx'
import type { Report } from '#shared/report/report.ts'
import { platform } from '../../platform/choose-platform.ts'
import type { FileToSave } from '../../platform/platform.ts'
import { ReportCancelled, type ReportJob, startReportJob } from '../../workers/report-job.ts'

export type ReportFileState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working' }
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly message: string }

const STAGES: Readonly<Record<PdfProgress['stage'], string>> = {
  fonts: 'Opening the typeface',
  pages: 'Setting the pages',
  writing: 'Writing the file',
}

interface ReportProgress {
  readonly stage: string
  readonly percent: number
}

const START: ReportProgress = { stage: STAGES.fonts, percent: 0 }

/** How far the PDF in the making is. Apart from the screen's state: a step forward draws its line anew, not the whole screen. */
export const useReportProgress = create<ReportProgress>(() => START)

/** Makes the report's files: the PDF in a worker, with progress and cancel. */
export function useReportFile(report: Report) {
  const [state, setState] = useState<ReportFileState>({ kind: 'idle' })
  const job = useRef<ReportJob | null>(null)

  async function paint(): Promise<Uint8Array> {
    useReportProgress.setState(START)
    setState({ kind: 'working' })
    job.current = startReportJob(report, ({ stage, done, total }) =>
      useReportProgress.setState({ stage: STAGES[stage], percent: Math.round((100 * done) / Math.max(1, total)) }),
    )
    return job.current.result
  }

  async function make(id: ReportFormatId): Promise<void> {
    const { mimeType, write } = REPORT_FORMATS[id]
    const name = safeFileName(`Trefoil ${report.meta.team} ${report.meta.heldOn}`, id)
    try {
      await save({ name, mediaType: mimeType, content: write ? write(report) : await paint() })
    } catch (error) {
      if (error instanceof ReportCancelled) setState({ kind: 'cancelled' })
      else setState({ kind: 'failed', message: error instanceof Error ? error.message : String(error) })
    }
  }

  async function save(file: FileToSave): Promise<void> {
    const saved = await platform.saveFile(file)
    setState(saved ? { kind: 'saved', name: saved } : { kind: 'cancelled' })
  }

  return { state, make, save, cancel: () => job.current?.cancel() }
}
