import { Drawer } from '@mantine/core'
import type { ReactNode } from 'react'

interface Props {
  readonly title: string
  /** In pixels; never wider than the window. */
  readonly width?: number
  readonly children: ReactNode
  readonly onClose: () => void
}

/** What stands beside the session for a moment, at the right. */
export function SideDrawer({ title, width = 560, children, onClose }: Props) {
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={`min(${width}px, 100vw)`}
      title={title}
      styles={{ title: { fontWeight: 600, fontSize: '1.25rem' } }}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {children}
    </Drawer>
  )
}
