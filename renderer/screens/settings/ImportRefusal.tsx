import { Alert, List } from '@mantine/core'
import { describeProblem, type Problem } from '#shared/lib/result.ts'

interface ImportRefusalProps {
  readonly name: string
  readonly problems: readonly Problem[]
}

/** Why a file was not brought in, and that nothing has changed. */
export function ImportRefusal({ name, problems }: ImportRefusalProps) {
  return (
    <Alert color="orange" title={`${name} was not brought in; nothing was changed`} role="alert">
      <List size="sm">
        {problems.map((problem) => (
          <List.Item key={describeProblem(problem)}>{describeProblem(problem)}</List.Item>
        ))}
      </List>
    </Alert>
  )
}
