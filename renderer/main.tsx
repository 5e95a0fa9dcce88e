import './platform/style-nonce.ts'
import './app/start-styles.ts'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { startAutomaticBackups } from './store/automatic-backups.ts'
import { startApp } from './store/start-app.ts'

void startApp()
startAutomaticBackups()

const root = document.getElementById('root')
if (root) createRoot(root).render(<App />)
