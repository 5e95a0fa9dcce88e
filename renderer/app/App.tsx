import { MantineProvider } from '@mantine/core'
import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { STYLE_NONCE } from '../platform/style-nonce.ts'
import { useApp } from '../store/store.ts'
import { Shell } from './Shell.tsx'
import { StartProblem } from './StartProblem.tsx'
import { resolveVariables, theme } from './theme.ts'

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
        {phase.kind === 'failed' ? <StartProblem message={phase.message} /> : <Shell />}
      </Router>
    </MantineProvider>
  )
}
