import { List, Stack, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import type {
  AnswerChange,
  AssessmentDifference,
  Change,
  SheetDifference,
  TeamDifference,
} from '#shared/model/workspace-difference.ts'
import { Loading } from '../../components/Loading.tsx'
import { ShowMore } from '../../components/ShowMore.tsx'
import { answerWords, CHANGE_WORDS, fieldWords, plural } from './difference-words.ts'

/** So many of a kind are listed at first; a team may have a thousand assessments. */
const AT_A_TIME = 30

interface Details {
  /** The titles of practices by id. */
  readonly practiceTitles: Readonly<Record<string, string>>
  /** The answers of a sheet that would change. */
  readonly answersOf: (sheetId: string) => Promise<readonly AnswerChange[]>
}

interface DifferenceListProps extends Details {
  readonly teams: readonly TeamDifference[]
}

/** What would change, team by team; each opens to its assessments, participants and answers. */
export function DifferenceList({ teams, ...details }: DifferenceListProps) {
  return (
    <ShowMore items={teams} step={AT_A_TIME}>
      {(shown) => (
        <Stack gap="xs">
          {shown.map((team) => (
            <Opening key={team.id} title={team.name} change={team.change} note={teamNote(team)}>
              <ShowMore items={team.assessments} step={AT_A_TIME}>
                {(some) =>
                  some.map((assessment) => <AssessmentPart key={assessment.id} assessment={assessment} {...details} />)
                }
              </ShowMore>
            </Opening>
          ))}
        </Stack>
      )}
    </ShowMore>
  )
}

function AssessmentPart({ assessment, ...details }: Details & { readonly assessment: AssessmentDifference }) {
  return (
    <Opening
      title={`${assessment.title} (${assessment.heldOn})`}
      change={assessment.change}
      note={assessmentNote(assessment)}
    >
      <ShowMore items={assessment.sheets} step={AT_A_TIME}>
        {(shown) => shown.map((sheet) => <SheetPart key={sheet.id} sheet={sheet} {...details} />)}
      </ShowMore>
    </Opening>
  )
}

function SheetPart({ sheet, ...details }: Details & { readonly sheet: SheetDifference }) {
  return (
    <Opening title={sheet.participant || 'No name'} change={sheet.change} note={sheetNote(sheet)}>
      <Answers sheetId={sheet.id} {...details} />
    </Opening>
  )
}

function Answers({ sheetId, practiceTitles, answersOf }: Details & { readonly sheetId: string }) {
  const [answers, setAnswers] = useState<readonly AnswerChange[] | null>(null)
  useEffect(() => {
    let isHere = true
    answersOf(sheetId).then(
      (found) => isHere && setAnswers(found),
      () => {},
    )
    return () => {
      isHere = false
    }
  }, [sheetId, answersOf])
  if (answers === null) return <Loading label="Comparing the answers" />
  return (
    <List size="sm">
      {answers.map(({ practice, before, after }) => (
        <List.Item key={practice}>
          {practiceTitles[practice] ?? practice}: {before === null ? '' : `${answerWords(before)} → `}
          {after === null ? 'removed' : answerWords(after)}
        </List.Item>
      ))}
    </List>
  )
}

interface OpeningProps {
  readonly title: string
  readonly change: Change
  readonly note: string
  readonly children: React.ReactNode
}

/** Its inside is made when it is opened first: a workspace may hold half a million answers. */
function Opening({ title, change, note, children }: OpeningProps) {
  const [wasOpened, setWasOpened] = useState(false)
  return (
    <details onToggle={(event) => setWasOpened(wasOpened || event.currentTarget.open)}>
      <summary>
        <Text span fw={600}>
          {title}
        </Text>
        <Text span size="sm">
          {' '}
          {[CHANGE_WORDS[change], note].filter(Boolean).join('; ')}
        </Text>
      </summary>
      <Stack gap="xs" pl="md" pt="xs">
        {wasOpened && children}
      </Stack>
    </details>
  )
}

function teamNote({ fields, plan, measures, assessments }: TeamDifference): string {
  return [
    ...(fields.length > 0 ? [fieldWords(fields)] : []),
    ...(plan === 'same' ? [] : [`roadmap frame ${CHANGE_WORDS[plan]}`]),
    ...(measures === 'same' ? [] : [`measures ${CHANGE_WORDS[measures]}`]),
    ...(assessments.length > 0 ? [plural(assessments.length, 'assessment')] : []),
  ].join('; ')
}

function assessmentNote({ fields, workshop, sheets }: AssessmentDifference): string {
  return [
    ...(fields.length > 0 ? [fieldWords(fields)] : []),
    ...(workshop === 'same' ? [] : [`workshop ${CHANGE_WORDS[workshop]}`]),
    ...(sheets.length > 0 ? [plural(sheets.length, 'participant')] : []),
  ].join('; ')
}

function sheetNote({ fields, answers }: SheetDifference): string {
  return [...(fields.length > 0 ? [fieldWords(fields)] : []), plural(answers, 'answer')].join('; ')
}
