import { Component, type ReactNode } from 'react'
import { Trouble } from '../components/plain/Trouble.tsx'

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
      <Trouble
        title="This screen ran into a problem"
        text="Your answers are saved and untouched. The other screens still work."
        detail={error.message}
        action={{ label: 'Show it again', onClick: () => this.setState({ error: null }) }}
      />
    )
  }
}
