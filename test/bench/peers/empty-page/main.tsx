import '@mantine/core/styles/baseline.css'
import '@mantine/core/styles/default-css-variables.css'
import '@mantine/core/styles/global.css'
import '@mantine/core/styles/Text.css'
import '@mantine/core/styles/Title.css'
import { createRoot } from 'react-dom/client'
import { EmptyPage } from './EmptyPage.tsx'

const root = document.getElementById('root')
if (root) createRoot(root).render(<EmptyPage />)
