import type { z } from 'zod'
import { failure, type Problem, type Result, success } from '../lib/result.ts'

/** More than this is not read by anyone; the rest is counted. */
const PROBLEMS_SHOWN = 20

/**
 * Checks a value against a schema. Every deviation becomes a problem whose place is `<place>, <path>`, for example
 * `team.json, teams[2].name`. The value is all right or refused as a whole.
 */
export function readWithSchema<T>(schema: z.ZodType<T>, value: unknown, place: string): Result<T> {
  const read = findDeviations(schema, value, place)
  return read.ok ? read : failure(...limitProblems(read.problems))
}

/** The same with every deviation there is, for callers that gather them from several values. */
export function findDeviations<T>(schema: z.ZodType<T>, value: unknown, place: string): Result<T> {
  const parsed = schema.safeParse(value, { reportInput: true })
  if (parsed.success) return success(parsed.data)
  return { ok: false, problems: parsed.error.issues.map((issue) => describeIssue(issue, place)) }
}

/** The first twenty problems, and one that counts the others; `isCut` where looking for more was given up. */
export function limitProblems(problems: readonly Problem[], isCut = false): readonly Problem[] {
  if (problems.length <= PROBLEMS_SHOWN) return problems
  const hidden = problems.length - PROBLEMS_SHOWN
  const count = `${isCut ? 'at least ' : ''}${hidden}`
  return [
    ...problems.slice(0, PROBLEMS_SHOWN),
    { place: '', message: `… and ${count} more ${hidden === 1 ? 'problem' : 'problems'}` },
  ]
}

/** A path as people write it: `teams[2].name`. */
export function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`
    return text ? `${text}.${String(key)}` : String(key)
  }, '')
}

function describeIssue(issue: z.core.$ZodIssue, place: string): Problem {
  const path = formatPath(issue.path)
  return { place: path ? `${place}, ${path}` : place, message: messageFor(issue) }
}

function messageFor(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `unknown ${issue.keys.length === 1 ? 'field' : 'fields'} ${issue.keys.map((key) => `“${key}”`).join(', ')}`
    case 'invalid_type':
      return issue.input === undefined
        ? 'is missing'
        : `must be ${withArticle(issue.expected)}, not ${show(issue.input)}`
    case 'invalid_value':
    case 'invalid_union':
      return issue.input === undefined ? 'is missing' : `must be ${allowedValues(issue)}, not ${show(issue.input)}`
    case 'too_big':
      return `is too ${issue.origin === 'number' ? 'large' : 'long'}: at most ${issue.maximum}`
    case 'too_small':
      return `is too ${issue.origin === 'number' ? 'small' : 'short'}: at least ${issue.minimum}`
    case 'invalid_format':
      return `${show(issue.input)} is not ${FORMAT_NAMES[issue.format] ?? issue.message}`
    case 'invalid_key':
      return 'is not a usable key here'
    default:
      return issue.message
  }
}

const FORMAT_NAMES: Readonly<Record<string, string>> = {
  date: 'a day such as 2026-03-31',
  datetime: 'a moment in UTC such as 2026-03-31T09:30:00Z',
  url: 'an https address',
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  object: 'an object',
  record: 'an object',
  string: 'a text',
}

function withArticle(type: string): string {
  return TYPE_NAMES[type] ?? type
}

/** The literal values a union or an enumeration allows, as `one of 0, 1, 2`. */
function allowedValues(issue: z.core.$ZodIssue): string {
  const values = literalsOf(issue)
  if (values.length === 0) return 'another value'
  return values.length === 1 ? show(values[0]) : `one of ${values.map(String).join(', ')}`
}

function literalsOf(issue: z.core.$ZodIssue): readonly unknown[] {
  if (issue.code === 'invalid_value') return issue.values
  return issue.code === 'invalid_union' ? issue.errors.flat().flatMap(literalsOf) : []
}

/** A value as it is quoted back: short, and never a whole file. */
function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (value === null || typeof value !== 'object') {
    const text = typeof value === 'string' ? `“${value}”` : String(value)
    return text.length > 60 ? `${text.slice(0, 57)}…” (${text.length} characters)` : text
  }
  return 'an object'
}
