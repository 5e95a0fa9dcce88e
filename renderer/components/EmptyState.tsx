import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { TrefoilMark } from './TrefoilMark.tsx'

interface Action {
  readonly label: string
  readonly onClick: () => void
}

interface Props {
  readonly title: string
  readonly text: string
  readonly action?: Action
  readonly secondAction?: Action
  /** Nothing else is on the screen: the title is its h1. */
  readonly isScreen?: boolean
}

/** A screen or a part of one that has nothing to show yet: says what will stand here, and the next thing to do. */
export function EmptyState({ title, text, action, secondAction, isScreen = false }: Props) {
  return (
    <Stack align="center" py={64} gap="sm" ta="center">
      <TrefoilMark size={48} muted />
      <Title order={isScreen ? 1 : 2} size="h2">
        {title}
      </Title>
      <Text c="dimmed" maw={440}>
        {text}
      </Text>
      {action && (
        <Group justify="center" mt="sm">
          <Button onClick={action.onClick}>{action.label}</Button>
          {secondAction && (
            <Button variant="default" onClick={secondAction.onClick}>
              {secondAction.label}
            </Button>
          )}
        </Group>
      )}
    </Stack>
  )
}
