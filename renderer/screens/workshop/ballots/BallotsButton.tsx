import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconFileText } from '@tabler/icons-react'
import { lazy, Suspense } from 'react'
import type { StageProps } from '../stage-props.ts'

const BallotsDrawer = lazy(() => import('./BallotsDrawer.tsx').then((module) => ({ default: module.BallotsDrawer })))

/** Leads to the ballots: files that people answer anywhere. */
export function BallotsButton({ size = 'sm', ...props }: StageProps & { readonly size?: string }) {
  const [isOpen, drawer] = useDisclosure(false)
  return (
    <>
      <Button size={size} variant="default" leftSection={<IconFileText size={18} aria-hidden />} onClick={drawer.open}>
        Ballots
      </Button>
      {isOpen && (
        <Suspense>
          <BallotsDrawer {...props} onClose={drawer.close} />
        </Suspense>
      )}
    </>
  )
}
