import { addDays } from '#kernel/date'
import { dayOf, timeOf } from '#kernel/procedures/moment'
import type { Language } from '#kernel/source'
import type { DueCaseShape, DueListShape } from '#server/api/due'

/** A list as a calendar by RFC 5545. Of a closed file its number goes out, and no name or title. */
export function dueCalendar({ rows }: Pick<DueListShape, 'rows'>, language: Language, stamp: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Zhicheng//Due days//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...rows.flatMap(row => eventOf(row, language, stampOf(stamp))),
    'END:VCALENDAR',
  ]
  return lines.map(line => `${folded(line)}\r\n`).join('')
}

function eventOf(
  { id, title, isClosedFile, procedure, lead, next, basis }: DueCaseShape,
  language: Language,
  stamp: string,
): string[] {
  if (!next) return []
  const what = isClosedFile ? id : title || procedure.label[language]
  const about = [id, ...(isClosedFile ? [] : [procedure.label[language], lead.name]), basis?.text[language]]
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(`${id}.${next.limit}@zhicheng`)}`,
    `DTSTAMP:${stamp}`,
    ...when(next.due),
    `SUMMARY:${escaped(`${next.label[language]} · ${what}`)}`,
    `DESCRIPTION:${escaped(about.filter(Boolean).join('\n'))}`,
    ...(isClosedFile ? ['CLASS:PRIVATE'] : []),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

/** A whole day; or a time of the day as the clocks of the office show it. */
function when(due: string): string[] {
  const [day, time] = [dayOf(due), timeOf(due)]
  if (time) return [`DTSTART:${bare(day)}T${bare(time)}00`]
  return [`DTSTART;VALUE=DATE:${bare(day)}`, `DTEND;VALUE=DATE:${bare(addDays(day, 1))}`]
}

const bare = (text: string): string => text.replaceAll(/[-:]/g, '')
const stampOf = (instant: string): string => `${bare(instant.slice(0, 19))}Z`

/** 3.3.11: a backslash, a semicolon, a comma and the end of a line are escaped. */
const escaped = (text: string): string => text.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r\n|\r|\n/g, '\\n')

/** 3.1: no line is longer than 75 octets; the next begins with a space. No letter is cut in two. */
const OCTETS_MAX = 75

function folded(line: string): string {
  let [told, octets] = ['', 0]
  for (const letter of line) {
    const size = Buffer.byteLength(letter)
    if (octets + size > OCTETS_MAX) [told, octets] = [`${told}\r\n `, 1]
    told += letter
    octets += size
  }
  return told
}
