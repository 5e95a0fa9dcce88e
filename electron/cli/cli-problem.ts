import { describeProblem, type Problem, type Result } from '#shared/lib/result.ts'

/** Input was refused: the command line prints the problems on stderr and exits with 1. */
export class InputRefused extends Error {
  override readonly name = 'InputRefused'
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'))
    this.problems = problems
  }
}

/** The command line was used wrongly: the message goes to stderr, the exit code is 2. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage'
}

/** The value of a result. @throws InputRefused with all that was wrong. */
export function accept<T>(result: Result<T>): T {
  if (!result.ok) throw new InputRefused(result.problems)
  return result.value
}
