import { Drawer } from '@mantine/core'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useLocation, useParams } from 'wouter'
import type { Assessment } from '#shared/model/assessment.ts'
import type { Framework } from '#shared/model/framework.ts'
import type { Sheet } from '#shared/model/sheet.ts'
import type { ModelPack, Practice } from '#shared/packs/model-pack.ts'
import { EmptyState } from '../../components/EmptyState.tsx'
import { AreaProgress } from './AreaProgress.tsx'
import { AssessTopBar } from './AssessTopBar.tsx'
import { countAnswered, firstUnanswered, groupByArea } from './asked-practices.ts'
import { EndPage } from './EndPage.tsx'
import { QuestionList } from './QuestionList.tsx'
import { QuestionPanel } from './QuestionPanel.tsx'
import classes from './Questions.module.css'

/** In the address after the last question; no practice is called so. */
const END = 'end'

/** How keys answer, and the way to their list. */
export interface AnswerKeys {
  readonly areKeysOn: boolean
  readonly goesOn: boolean
  readonly onGoesOnChange: (goesOn: boolean) => void
  readonly onShowKeys: () => void
}

interface Props {
  readonly pack: ModelPack
  readonly assessment: Assessment
  readonly practices: readonly Practice[]
  readonly sheet: Sheet
  readonly keys: AnswerKeys
  readonly onPeople: () => void
}

/** One participant's questions: the one in the address, the way through them, and all of them in a list. */
export function Questions({ pack, assessment, practices, sheet, keys, onPeople }: Props) {
  const { currentId, go } = usePlace(assessment.id, practices, sheet)
  const areas = useMemo(() => groupByArea(pack, practices), [pack, practices])
  const [isListOpen, setListOpen] = useState(false)
  const [isWhyOpen, setWhyOpen] = useState(false)
  const toggleWhy = useCallback(() => setWhyOpen((isOpen) => !isOpen), [])
  const [reading, setReading] = useState<Framework | null>(null)
  const root = useRef<HTMLDivElement>(null)
  const [, navigate] = useLocation()

  const index = practices.findIndex(({ id }) => id === currentId)
  const practice = practices[index]
  const area = areas.find(({ dimension }) => dimension.id === practice?.home)
  const goFromList = useCallback(
    (practiceId: string) => {
      setListOpen(false)
      go(practiceId)
    },
    [go],
  )

  /** Wide windows have the list beside the question: there the key leads into it. */
  function showList(): void {
    const row = root.current?.querySelector<HTMLElement>('aside [aria-current]')
    if (row?.checkVisibility()) row.focus()
    else setListOpen(true)
  }

  const list = <QuestionList areas={areas} answers={sheet.answers} currentId={practice?.id ?? null} onGo={goFromList} />
  return (
    <div ref={root} className={classes.layout}>
      <div className={classes.main}>
        <AssessTopBar
          sheet={sheet}
          answered={countAnswered(practices, sheet.answers)}
          count={practices.length}
          onPeople={onPeople}
          onList={() => setListOpen(true)}
          onKeys={keys.onShowKeys}
        />
        <AreaProgress areas={areas} answers={sheet.answers} currentId={area?.dimension.id ?? null} onGo={go} />
        {assessment.status === 'final' && (
          <p className={classes.final}>This assessment is final: its answers can be read, not changed.</p>
        )}
        {practice && (
          <QuestionPanel
            key={practice.id}
            pack={pack}
            sheetId={sheet.id}
            practice={practice}
            answer={sheet.answers[practice.id]}
            place={{ areaTitle: area?.dimension.title ?? '', number: index + 1, count: practices.length }}
            isReadOnly={assessment.status === 'final'}
            areKeysOn={keys.areKeysOn}
            goesOn={keys.goesOn}
            onGoesOnChange={keys.onGoesOnChange}
            isWhyOpen={isWhyOpen}
            onWhyToggle={toggleWhy}
            reading={reading}
            onReadingChange={setReading}
            onNext={() => go(practices[index + 1]?.id ?? END)}
            onPrevious={() => go(practices[Math.max(0, index - 1)]?.id ?? END)}
            onShowList={showList}
            onShowKeys={keys.onShowKeys}
          />
        )}
        {currentId === END && (
          <EndPage
            practices={practices}
            answers={sheet.answers}
            onGo={go}
            onResults={() => navigate(`/results/${assessment.id}`)}
            onPeople={onPeople}
          />
        )}
        {!practice && currentId !== END && (
          <EmptyState
            isScreen
            title="This practice is not asked here"
            text={describeAbsent(pack, assessment, currentId)}
            action={{
              label: 'Go to the next open question',
              onClick: () => go(firstUnanswered(practices, sheet.answers)?.id ?? END),
            }}
          />
        )}
      </div>
      <aside className={classes.aside}>{list}</aside>
      <Drawer
        opened={isListOpen}
        onClose={() => {
          setListOpen(false)
          root.current?.querySelector<HTMLElement>('[data-all-questions]')?.focus()
        }}
        position="right"
        size={360}
        title="All questions"
        returnFocus={false}
        transitionProps={{ duration: 0 }}
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        {list}
      </Drawer>
    </div>
  )
}

/** The practice in the address; where there is none, the first one that needs an answer is put there. */
function usePlace(assessmentId: string, practices: readonly Practice[], sheet: Sheet) {
  const { practiceId } = useParams()
  const [, navigate] = useLocation()
  const currentId = practiceId ?? firstUnanswered(practices, sheet.answers)?.id ?? END
  useEffect(() => {
    if (practiceId === undefined) navigate(`/assess/${assessmentId}/${currentId}`, { replace: true })
  }, [assessmentId, practiceId, currentId, navigate])
  const go = useCallback((id: string) => navigate(`/assess/${assessmentId}/${id}`), [assessmentId, navigate])
  return { currentId, go }
}

function describeAbsent(pack: ModelPack, assessment: Assessment, id: string): string {
  const title = pack.practices.find((practice) => practice.id === id)?.title
  if (!title) return 'The address names no practice of this model.'
  return assessment.form === 'short'
    ? `“${title}” belongs to the full form; this assessment asks the short one.`
    : `“${title}” is not part of this assessment.`
}
