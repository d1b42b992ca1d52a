import type { CityOffice } from '#kernel/authority'
import type { Day } from '#kernel/date'
import type { RightRecord } from '#kernel/record'
import type { Register } from '#kernel/register'
import type { Dossier } from '#office/casework/dossier'
import type { HandOverFile } from '#office/casework/hand-over-file'
import { isClosed } from '#kernel/procedures/case'
import { dayOf } from '#kernel/procedures/moment'
import { courseRecord } from '#office/case-figures/course-record'

/** The number of the entry that began a subject: it tells the order of the log and nothing else. */
export type FirstEntry = number

/** The record of a case; a closed file goes by the number of its first entry, which names nothing. */
export function caseRecord(
  dossier: Dossier,
  first: FirstEntry,
  { register, asOf, offices }: { register: Register; asOf: Day; offices: readonly CityOffice[] },
): RightRecord {
  const { id, process, place, lead, closedOn } = dossier
  const isClosedFile = process.procedure.closed ?? false
  const officeKind = offices.find(one => one.id === lead)?.officeKind ?? ''
  const number = isClosedFile ? `entry-${first}` : id
  return courseRecord({ number, process, place, officeKind, isClosedFile, closedOn }, register, asOf)
}

/** The record of a hand-over; its own name holds that of a case, so every one goes by its first entry. */
export function handOverRecord(
  file: HandOverFile,
  first: FirstEntry,
  { register, asOf }: { register: Register; asOf: Day },
): RightRecord {
  const { process, place, isClosedFile } = file
  const closedOn = isClosed(process) ? dayOf(process.on) : undefined
  const number = `entry-${first}`
  return courseRecord({ number, process, place, officeKind: '', isClosedFile, closedOn }, register, asOf)
}
