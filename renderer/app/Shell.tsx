import { Suspense, useCallback, useState } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { EmptyState } from '../components/EmptyState.tsx'
import { Loading } from '../components/Loading.tsx'
import { useForgetRequest } from '../store/requested-action.ts'
import { HistoryButtons } from './HistoryButtons.tsx'
import { LowSpace } from './LowSpace.tsx'
import { lazyPart } from './lazy-part.ts'
import { MenuButton } from './MenuButton.tsx'
import { Navigation } from './Navigation.tsx'
import { PaletteButton } from './PaletteButton.tsx'
import { ROUTES } from './routes.tsx'
import { SavingStatus } from './SavingStatus.tsx'
import { ScreenBoundary } from './ScreenBoundary.tsx'
import { SetAside } from './SetAside.tsx'
import classes from './Shell.module.css'
import { ThemeButton } from './ThemeButton.tsx'
import { useMenuCommands } from './use-menu-commands.ts'
import { useShortcuts } from './use-shortcuts.ts'
import { WithAssessment } from './WithAssessment.tsx'

const CommandPalette = lazyPart(() => import('./CommandPalette.tsx').then((m) => m.CommandPalette))

/** Navigation at the side, the current screen, and what is true everywhere: saving, undo, palette, theme. */
export function Shell() {
  const [isMenuOpen, setMenuOpen] = useState(false)
  const [isPaletteOpen, setPaletteOpen] = useState(false)
  const openPalette = useCallback(() => setPaletteOpen(true), [])
  useShortcuts(openPalette)
  useMenuCommands(openPalette)
  const [location, navigate] = useLocation()
  useForgetRequest(location)
  return (
    <>
      <button type="button" className="skip-link" onClick={() => document.getElementById('main')?.focus()}>
        Skip to the content
      </button>
      {/* The second class makes room for the scroll bar that a dialog takes away. */}
      <header className={`${classes.header} right-scroll-bar-position`}>
        <MenuButton isOpen={isMenuOpen} onClick={() => setMenuOpen(!isMenuOpen)} />
        <SavingStatus />
        <div className={classes.tools}>
          <HistoryButtons />
          <PaletteButton onClick={openPalette} />
          <ThemeButton />
        </div>
      </header>
      <nav className={classes.navbar} aria-label="Screens" {...(isMenuOpen ? { 'data-open': true } : {})}>
        <Navigation onNavigate={() => setMenuOpen(false)} />
      </nav>
      <main className={classes.main} id="main" tabIndex={-1}>
        <div className={classes.notices}>
          <LowSpace />
          <SetAside />
        </div>
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
      </main>
      {isPaletteOpen && (
        <Suspense fallback={null}>
          <CommandPalette onClose={() => setPaletteOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
