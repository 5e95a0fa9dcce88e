import { Stack, Text, Title } from '@mantine/core'
import type { Answer, AnswerValue, Evidence } from '#shared/model/answer.ts'
import { LEVEL_NAMES } from '#shared/model/level.ts'
import type { Sheet } from '#shared/model/sheet.ts'
import type { Practice } from '#shared/packs/model-pack.ts'
import { formatDay } from '../../../app/ids-and-dates.ts'
import { LevelBadge } from '../../../components/LevelBadge.tsx'
import { TextLink } from '../TextLink.tsx'
import classes from './Explain.module.css'

interface Props {
  readonly practice: Practice
  readonly sheets: readonly Sheet[]
}

/** Everybody's answer to one practice, with comment and evidence. */
export function AnswerList({ practice, sheets }: Props) {
  const given = sheets.flatMap((sheet) => {
    const answer = sheet.answers[practice.id]
    return answer && (answer.value !== null || answer.comment || answer.evidence.length > 0) ? [{ sheet, answer }] : []
  })
  return (
    <Stack gap="sm">
      <Title order={3}>The answers behind it</Title>
      {given.length === 0 && <Text size="sm">Nobody has answered this yet.</Text>}
      <ul className={classes.answers}>
        {given.map(({ sheet, answer }) => (
          <li key={sheet.id}>
            <LevelBadge level={typeof answer.value === 'number' ? answer.value : null} />
            <div>
              <Text size="sm">
                <strong>{sheet.participant}</strong>
                <span className={classes.dim}>
                  {sheet.role && `, ${sheet.role}`}: {describeAnswer(answer)}
                </span>
              </Text>
              {answer.comment && <Text size="sm">{answer.comment}</Text>}
              {answer.evidence.map((evidence) => (
                <EvidenceLine key={`${evidence.text}${evidence.date}${evidence.owner}`} evidence={evidence} />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </Stack>
  )
}

const CONFIDENCE_WORDS = { low: 'not sure', medium: 'fairly sure', high: 'sure' } as const

function describeAnswer({ value, confidence }: Answer): string {
  return [describeValue(value), ...(confidence ? [CONFIDENCE_WORDS[confidence]] : [])].join(', ')
}

function describeValue(value: AnswerValue | null): string {
  if (value === null) return 'no level yet'
  if (value === 'na') return 'does not apply'
  return value === 'dk' ? 'don’t know' : LEVEL_NAMES[value].name.toLowerCase()
}

function EvidenceLine({ evidence: { text, date, owner } }: { readonly evidence: Evidence }) {
  const about = [owner, date && formatDay(date)].filter(Boolean).join(', ')
  return (
    <Text size="sm" c="dimmed">
      Evidence: {/^https:\/\//.test(text) ? <TextLink href={text}>{text}</TextLink> : text}
      {about && ` (${about})`}
    </Text>
  )
}
