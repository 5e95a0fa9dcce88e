import { Button, Drawer } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import type { ResultsProps } from '../results-props.ts'
import classes from './Explain.module.css'
import { ExplainPanel } from './ExplainPanel.tsx'
import { titleOfTarget } from './title-of-target.ts'
import type { Explanation } from './use-explanation.ts'

interface Props extends Omit<ResultsProps, 'onTarget'> {
  readonly explanation: Explanation
}

/** Explains a figure beside the page; closing it returns the focus to the figure. */
export function ExplainDrawer({ explanation, ...results }: Props) {
  const { target } = explanation
  const top = useFocusOnNext(target)
  return (
    <Drawer.Root
      opened={target !== null}
      onClose={explanation.close}
      position="right"
      size="min(600px, 100vw)"
      padding="lg"
      transitionProps={{ duration: 120 }}
    >
      <Drawer.Overlay backgroundOpacity={0.35} />
      <Drawer.Content>
        <div className={classes.head}>
          <Drawer.Title className={classes.title}>
            {target === null ? '' : titleOfTarget(results.pack, target)}
          </Drawer.Title>
          <Drawer.CloseButton aria-label="Close the explanation" />
        </div>
        <Drawer.Body>
          <div ref={top} className={classes.top} tabIndex={-1}>
            {explanation.canGoBack && (
              <Button
                variant="subtle"
                color="gray"
                size="compact-sm"
                leftSection={<IconArrowLeft size={16} />}
                onClick={explanation.back}
              >
                Back
              </Button>
            )}
          </div>
          {target !== null && <ExplainPanel {...results} target={target} onTarget={explanation.open} />}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  )
}

/** When one explanation leads to the next, the button that was pressed is gone: the focus goes to the top of the new one. */
function useFocusOnNext(target: string | null) {
  const top = useRef<HTMLDivElement>(null)
  const previous = useRef<string | null>(null)
  useEffect(() => {
    if (target && previous.current) top.current?.focus()
    previous.current = target
  }, [target])
  return top
}
