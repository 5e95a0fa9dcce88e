import { Fragment } from 'react'
import type { RichText, TextRun } from '#shared/report/report.ts'
import { FrameworkLabel } from '../../../components/FrameworkLabel.tsx'

/** A report's text with its emphasis. Links of the document lead nowhere here, so they are plain words. */
export function RichWords({ text }: { readonly text: RichText }) {
  if (typeof text === 'string') return text
  return text.map((run, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: runs of a sentence have no other identity
    <Fragment key={index}>{typeof run === 'string' ? run : <Run run={run} />}</Fragment>
  ))
}

function Run({ run: { text, strong, framework } }: { readonly run: TextRun }) {
  if (framework) return <FrameworkLabel framework={framework} />
  return strong ? <strong>{text}</strong> : text
}
