import '../../../renderer/app/start-styles.ts'
import '../../../renderer/app/mantine-styles.ts'
import { MantineProvider } from '@mantine/core'
import { type ComponentType, useMemo } from 'react'
import { createRoot } from 'react-dom/client'
import { vi } from 'vitest'
import type { Sheet } from '#shared/model/sheet.ts'
import type { Workspace } from '#shared/model/workspace.ts'
import sample from '../../../assets/samples/harbourline.trefoil.json'
import { theme } from '../../../renderer/app/theme.ts'
import type { AssessmentScreenProps } from '../../../renderer/app/WithAssessment.tsx'
import { loadCorePack } from '../../../renderer/core-pack.ts'
import { useApp } from '../../../renderer/store/store.ts'

export const SAMPLE = sample as unknown as Workspace

/** The facts of an assessment of the sample workspace, with so many of its sheets. */
export async function sampleProps(assessmentId: string, sheetCount = 100): Promise<AssessmentScreenProps> {
  const assessment = SAMPLE.assessments.find(({ id }) => id === assessmentId)
  const team = SAMPLE.teams.find(({ id }) => id === assessment?.teamId)
  if (!assessment || !team) throw new Error(`The sample has no ${assessmentId}`)
  const sheets: readonly Sheet[] = SAMPLE.sheets
    .filter((sheet) => sheet.assessmentId === assessmentId)
    .slice(0, sheetCount)
  return { pack: await loadCorePack(), team, assessment, sheets, plan: null, settings: SAMPLE.settings }
}

/** Mounts a screen about an assessment as the app does; its settings follow the store. Call the result to take it away. */
export function mountScreen(Screen: ComponentType<AssessmentScreenProps>, props: AssessmentScreenProps): () => void {
  const host = document.body.appendChild(document.createElement('main'))
  const root = createRoot(host)
  useApp.setState({ settings: props.settings, teams: { [props.team.id]: props.team } })
  root.render(
    <MantineProvider theme={theme}>
      <WithSettings screen={Screen} props={props} />
    </MantineProvider>,
  )
  return () => {
    root.unmount()
    host.remove()
  }
}

interface WithSettingsProps {
  readonly screen: ComponentType<AssessmentScreenProps>
  readonly props: AssessmentScreenProps
}

function WithSettings({ screen: Screen, props }: WithSettingsProps) {
  const settings = useApp((state) => state.settings)
  const live = useMemo(() => ({ ...props, settings }), [props, settings])
  return <Screen {...live} />
}

/** A busy machine may take its time; what never comes still fails. */
export const PATIENCE = { timeout: 20_000 }

/** Waits for an element whose text or accessible name holds this. */
export function findByName(selector: string, name: string | RegExp): Promise<HTMLElement> {
  return vi.waitFor(() => {
    const found = [...document.querySelectorAll<HTMLElement>(selector)].find((element) =>
      `${element.getAttribute('aria-label') ?? ''} ${element.textContent}`.match(name),
    )
    if (!found) throw new Error(`No ${selector} named ${name}`)
    return found
  }, PATIENCE)
}

export const dialog = () => findByName('[role="dialog"]', /./)
export const pressEscape = () =>
  (document.activeElement ?? document.body).dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
  )
