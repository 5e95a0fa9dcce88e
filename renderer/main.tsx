import './platform/style-nonce.ts'
import './app/start-styles.ts'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { startAutomaticBackups } from './store/automatic-backups.ts'
import { startApp, whenFirstLooked } from './store/start-app.ts'
import { wasStartedHere } from './store/started-here.ts'

const startedBefore = wasStartedHere()
void startApp()
startAutomaticBackups()

// A first start is drawn once, with its way in; whatever takes longer is drawn while it is being opened.
if (startedBefore) draw()
else void whenFirstLooked().then(draw)

function draw(): void {
  const root = document.getElementById('root')
  if (root) createRoot(root).render(<App />)
}
