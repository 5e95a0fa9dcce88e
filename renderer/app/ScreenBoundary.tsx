import { Button, Stack, Text, Title } from '@mantine/core'
import { Component, type ReactNode } from 'react'

interface Props {
  readonly children: ReactNode
}

interface State {
  readonly error: Error | null
}

/** A screen that fails takes nothing else with it: navigation, undo and all that was saved stay. */
export class ScreenBoundary extends Component<Props, State> {
  override state: State = { error: null }

  static getDerivedStateFromError(error: Error): State {
    return { error }
  }

  override render() {
    const { error } = this.state
    if (!error) return this.props.children
    return (
      <Stack maw={560} role="alert" py="xl">
        <Title order={1}>This screen ran into a problem</Title>
        <Text>Your answers are saved and untouched. The other screens still work.</Text>
        <Text c="dimmed" size="sm">
          {error.message}
        </Text>
        <Button w="fit-content" onClick={() => this.setState({ error: null })}>
          Show it again
        </Button>
      </Stack>
    )
  }
}
