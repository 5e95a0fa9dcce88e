import { List, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type {
  AssessmentDifference,
  Change,
  SheetDifference,
  TeamDifference,
} from '#shared/model/workspace-difference.ts'
import { ShowMore } from '../../components/ShowMore.tsx'
import { answerWords, CHANGE_WORDS, fieldWords, plural } from './difference-words.ts'

/** So many of a kind are listed at first; a team may have a thousand assessments. */
const AT_A_TIME = 30

interface DifferenceListProps {
  readonly teams: readonly TeamDifference[]
  /** The titles of practices by id. */
  readonly practiceTitles: Readonly<Record<string, string>>
}

/** What would change, team by team; each opens to its assessments, participants and answers. */
export function DifferenceList({ teams, practiceTitles }: DifferenceListProps) {
  return (
    <ShowMore items={teams} step={AT_A_TIME}>
      {(shown) => (
        <Stack gap="xs">
          {shown.map((team) => (
            <Opening key={team.id} title={team.name} change={team.change} note={teamNote(team)}>
              <ShowMore items={team.assessments} step={AT_A_TIME}>
                {(some) =>
                  some.map((assessment) => (
                    <AssessmentPart key={assessment.id} assessment={assessment} practiceTitles={practiceTitles} />
                  ))
                }
              </ShowMore>
            </Opening>
          ))}
        </Stack>
      )}
    </ShowMore>
  )
}

interface AssessmentPartProps {
  readonly assessment: AssessmentDifference
  readonly practiceTitles: Readonly<Record<string, string>>
}

function AssessmentPart({ assessment, practiceTitles }: AssessmentPartProps) {
  return (
    <Opening
      title={`${assessment.title} (${assessment.heldOn})`}
      change={assessment.change}
      note={assessmentNote(assessment)}
    >
      <ShowMore items={assessment.sheets} step={AT_A_TIME}>
        {(shown) => shown.map((sheet) => <SheetPart key={sheet.id} sheet={sheet} practiceTitles={practiceTitles} />)}
      </ShowMore>
    </Opening>
  )
}

interface SheetPartProps {
  readonly sheet: SheetDifference
  readonly practiceTitles: Readonly<Record<string, string>>
}

function SheetPart({ sheet, practiceTitles }: SheetPartProps) {
  return (
    <Opening title={sheet.participant || 'No name'} change={sheet.change} note={sheetNote(sheet)}>
      <List size="sm">
        {sheet.answers.map(({ practice, before, after }) => (
          <List.Item key={practice}>
            {practiceTitles[practice] ?? practice}: {before === null ? '' : `${answerWords(before)} → `}
            {after === null ? 'removed' : answerWords(after)}
          </List.Item>
        ))}
      </List>
    </Opening>
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
  return [...(fields.length > 0 ? [fieldWords(fields)] : []), plural(answers.length, 'answer')].join('; ')
}
