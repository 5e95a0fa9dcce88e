import { Code, Text } from '@mantine/core'
import { formatDay } from '../../app/ids-and-dates.ts'
import type { FinalCheck } from './use-final-checks.ts'

/** Enough of a hash to tell two apart by eye; the report has it whole. */
const SHOWN_DIGITS = 12

/** Since when an assessment is final, and whether its answers are still those of then. */
export function FinalMark({ final: { check, mark } }: { readonly final: FinalCheck }) {
  if (!mark) {
    return (
      <Text size="sm" c="dimmed">
        Made final by an older Trefoil, without a hash.
      </Text>
    )
  }
  const since = `Final since ${formatDay(mark.at.slice(0, 10))}, model ${mark.modelVersion}`
  if (check === 'differs') {
    return (
      <Text size="sm" fw={600}>
        {since}. The answers are not those that were made final: altered or damaged outside Trefoil. Where you have the
        right file, delete this one and bring it in again.
      </Text>
    )
  }
  return (
    <Text size="sm" c="dimmed">
      {since}; the answers are those of then, SHA-256 <Code title={mark.hash}>{mark.hash.slice(0, SHOWN_DIGITS)}…</Code>
    </Text>
  )
}
