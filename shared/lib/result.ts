/** One thing wrong with an input, and where: `place` names file, line, column or field in words a person can follow. */
export interface Problem {
  readonly place: string
  readonly message: string
}

/** Either a value or all that was wrong. Imports are all or nothing, so there is no "value with warnings that matter". */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** A successful result. */
export function success<T>(value: T): Result<T> {
  return { ok: true, value }
}

/** A refusal with at least one problem. */
export function failure<T = never>(...problems: readonly Problem[]): Result<T> {
  return { ok: false, problems }
}

/** A problem as one line: `answers.csv, row 3, column answer: 7 is not a level`. */
export function describeProblem(problem: Problem): string {
  return problem.place ? `${problem.place}: ${problem.message}` : problem.message
}
