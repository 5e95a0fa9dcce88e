import { MantineProvider } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { STYLE_NONCE } from '../platform/style-nonce.ts'
import { useApp } from '../store/store.ts'
import { Shell } from './Shell.tsx'
import { StartProblem } from './StartProblem.tsx'
import { resolveVariables, theme } from './theme.ts'

const RecoveryScreen = lazy(() =>
  import('../screens/recovery/RecoveryScreen.tsx').then((m) => ({ default: m.RecoveryScreen })),
)

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
        {(phase.kind === 'starting' || phase.kind === 'ready') && <Shell />}
      </Router>
    </MantineProvider>
  )
}
