import { addDays } from '#shared/lib/iso-days.ts'
import { describeItem, listWorkItems, type RoadmapFacts, type WorkItem } from './work-item.ts'

/** A line holds at most so many octets, its break not counted (RFC 5545, 3.1). */
const MOST_OCTETS = 75

/**
 * The review dates as iCalendar (RFC 5545): one event of a whole day per date, with the steps that are looked at. A day keeps
 * its UID, so that a later file brings the day's event up to date instead of doubling it. It names no method: as a
 * publication (RFC 5546, 3.2.1) it would need an organiser.
 */
export function writeReviewCalendar(facts: RoadmapFacts): string {
  const items = listWorkItems(facts)
  const days = [...new Set(items.map(({ reviewOn }) => reviewOn))].sort()
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Trefoil//Roadmap//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(`Reviews of ${facts.team.name}`)}`,
    ...days.flatMap((day) =>
      eventOf(
        facts,
        day,
        items.filter(({ reviewOn }) => reviewOn === day),
      ),
    ),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${foldLine(line)}\r\n`).join('')
}

function eventOf({ team, madeAt }: RoadmapFacts, day: string, items: readonly WorkItem[]): readonly string[] {
  const first = items[0]
  const what = items.length === 1 && first ? first.title : `${items.length} steps of the roadmap`
  return [
    'BEGIN:VEVENT',
    `UID:review-${day}-${team.id.replace(/[^A-Za-z0-9-]/g, '-')}@trefoil`,
    `DTSTAMP:${madeAt.replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${addDays(day, 1).replaceAll('-', '')}`,
    `SUMMARY:${escapeText(`Review, ${team.name}: ${what}`)}`,
    `DESCRIPTION:${escapeText(items.map((item) => `${item.title}\n${describeItem(item)}`).join('\n\n'))}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

/** Backslash, semicolon, comma and line break as RFC 5545, 3.3.11, wants them; other control characters are dropped. */
function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replace(/\p{Cc}/gu, '')
}

/** Breaks a line at 75 octets of UTF-8, never within a character; what goes on begins with a blank. */
function foldLine(line: string): string {
  let folded = ''
  let octets = 0
  for (const character of line) {
    const size = octetsOf(character)
    if (octets + size > MOST_OCTETS) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += size
  }
  return folded
}

/** The length of a character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
