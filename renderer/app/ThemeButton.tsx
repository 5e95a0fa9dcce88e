import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { IconMoon, IconSun } from '@tabler/icons-react'
import { IconButton } from '../components/plain/IconButton.tsx'

/** Switches between light and dark; Settings has “follow the system” as well. */
export function ThemeButton() {
  const { setColorScheme } = useMantineColorScheme()
  const scheme = useComputedColorScheme('light')
  const label = scheme === 'dark' ? 'Use the light theme' : 'Use the dark theme'
  return (
    <IconButton label={label} onClick={() => setColorScheme(scheme === 'dark' ? 'light' : 'dark')}>
      {scheme === 'dark' ? <IconSun size={20} /> : <IconMoon size={20} />}
    </IconButton>
  )
}
