import type { Ballot } from './ballot.ts'

/** Where the page that is built keeps a place for the ballot. */
const PLACE = '"__BALLOT__"'

/**
 * The page with a ballot in it: one file that needs nothing else. Whatever names and questions hold stays data, for no “<” gets into it.
 * @throws Error where the template is not the ballot's page
 */
export function ballotHtml(template: string, ballot: Ballot): string {
  const [before, after, ...more] = template.split(PLACE)
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error('This is not the page of a ballot.')
  return before + escapeJson(JSON.stringify(ballot)) + after
}

function escapeJson(json: string): string {
  return json.replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
}
