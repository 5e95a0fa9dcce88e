import { MantineProvider } from '@mantine/core'
import { Suspense } from 'react'
import { Route, Router, Switch } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { Loading } from '../components/Loading.tsx'
import { STYLE_NONCE } from '../platform/style-nonce.ts'
import { useApp } from '../store/store.ts'
import { lazyPart } from './lazy-part.ts'
import { Shell } from './Shell.tsx'
import { StartProblem } from './StartProblem.tsx'
import { resolveVariables, theme } from './theme.ts'
import { WithAssessment } from './WithAssessment.tsx'

const RecoveryScreen = lazyPart(() => import('../screens/recovery/RecoveryScreen.tsx').then((m) => m.RecoveryScreen))

const PresentScreen = lazyPart(() => import('../screens/present/PresentScreen.tsx').then((m) => m.PresentScreen))

/** Theme, router, and either the app or what keeps it from starting. */
export function App() {
  const phase = useApp((state) => state.phase)
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={resolveVariables}
      defaultColorScheme="auto"
      getStyleNonce={() => STYLE_NONCE}
    >
      <Router hook={useHashLocation}>
        {phase.kind === 'failed' && <StartProblem message={phase.message} />}
        {phase.kind === 'recovery' && (
          <Suspense fallback={null}>
            <RecoveryScreen loss={phase.loss} />
          </Suspense>
        )}
        {(phase.kind === 'starting' || phase.kind === 'ready') && <Windows />}
      </Router>
    </MantineProvider>
  )
}

/** The app, or the second window for the projector, which has nothing around it. */
function Windows() {
  return (
    <Switch>
      <Route path="/present/:assessmentId">
        {({ assessmentId = '' }: { readonly assessmentId?: string }) => (
          <main>
            <Suspense fallback={<Loading label="Loading" />}>
              <WithAssessment assessmentId={assessmentId} screen={PresentScreen} />
            </Suspense>
          </main>
        )}
      </Route>
      <Route>
        <Shell />
      </Route>
    </Switch>
  )
}
