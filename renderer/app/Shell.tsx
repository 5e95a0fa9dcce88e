import { AppShell, Burger, Group } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { lazy, Suspense } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { EmptyState } from '../components/EmptyState.tsx'
import { Loading } from '../components/Loading.tsx'
import { useForgetRequest } from '../store/requested-action.ts'
import { HistoryButtons } from './HistoryButtons.tsx'
import { LowSpace } from './LowSpace.tsx'
import { Navigation } from './Navigation.tsx'
import { PaletteButton } from './PaletteButton.tsx'
import { ROUTES } from './routes.tsx'
import { SavingStatus } from './SavingStatus.tsx'
import { ScreenBoundary } from './ScreenBoundary.tsx'
import { SetAsideNotice } from './SetAsideNotice.tsx'
import { ThemeButton } from './ThemeButton.tsx'
import { useMenuCommands } from './use-menu-commands.ts'
import { useShortcuts } from './use-shortcuts.ts'
import { WithAssessment } from './WithAssessment.tsx'

const CommandPalette = lazy(() => import('./CommandPalette.tsx').then((m) => ({ default: m.CommandPalette })))

/** Navigation at the side, the current screen, and what is true everywhere: saving, undo, palette, theme. */
export function Shell() {
  const [isMenuOpen, menu] = useDisclosure(false)
  const [isPaletteOpen, palette] = useDisclosure(false)
  useShortcuts(palette.open)
  useMenuCommands(palette.open)
  const [location, navigate] = useLocation()
  useForgetRequest(location)
  return (
    <AppShell
      header={{ height: 52 }}
      navbar={{ width: 232, breakpoint: 'md', collapsed: { mobile: !isMenuOpen } }}
      padding="md"
      transitionDuration={0}
    >
      <button type="button" className="skip-link" onClick={() => document.getElementById('main')?.focus()}>
        Skip to the content
      </button>
      <AppShell.Header>
        <Group h="100%" px="md" gap="sm" wrap="nowrap">
          <Burger opened={isMenuOpen} onClick={menu.toggle} hiddenFrom="md" size="sm" aria-label="Menu" />
          <SavingStatus />
          <Group gap={4} ml="auto" wrap="nowrap">
            <HistoryButtons />
            <PaletteButton onClick={palette.open} />
            <ThemeButton />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="sm" aria-label="Screens" className={isMenuOpen ? undefined : 'closed-menu'}>
        <Navigation onNavigate={menu.close} />
      </AppShell.Navbar>
      <AppShell.Main id="main" tabIndex={-1}>
        <LowSpace />
        <SetAsideNotice />
        <ScreenBoundary key={location.split('/').slice(0, 3).join('/')}>
          <Suspense fallback={<Loading label="Loading" />}>
            <Switch>
              {ROUTES.map((route) => (
                <Route key={route.path} path={route.path}>
                  {(params: Record<string, string | undefined>) =>
                    route.kind === 'page' ? (
                      <route.screen />
                    ) : (
                      <WithAssessment assessmentId={params.assessmentId ?? ''} screen={route.screen} />
                    )
                  }
                </Route>
              ))}
              <Route>
                <EmptyState
                  isScreen
                  title="There is no such screen"
                  text="The address does not belong to any screen of Trefoil."
                  action={{ label: 'Go to Home', onClick: () => navigate('/') }}
                />
              </Route>
            </Switch>
          </Suspense>
        </ScreenBoundary>
      </AppShell.Main>
      {isPaletteOpen && (
        <Suspense fallback={null}>
          <CommandPalette onClose={palette.close} />
        </Suspense>
      )}
    </AppShell>
  )
}
