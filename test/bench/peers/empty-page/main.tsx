import '#renderer/app/mantine-styles.ts'
import { createRoot } from 'react-dom/client'
import { EmptyPage } from './EmptyPage.tsx'

const root = document.getElementById('root')
if (root) createRoot(root).render(<EmptyPage />)
