import { isWorkingDay } from '#kernel/calendar'
import { addDays, type Day } from '#kernel/date'
import type { Case } from '#kernel/procedures/case'
import { isClosed } from '#kernel/procedures/case'
import { MAIN } from '#kernel/procedures/chart'
import { dueOf } from '#kernel/procedures/clock'
import type { HandOver } from '#kernel/procedures/hand-over'
import { silenceOn } from '#kernel/procedures/hand-over'
import { dayOf } from '#kernel/procedures/moment'
import { isRefusal } from '#kernel/refusal'
import type { Broken } from '#simulation/watch'

/** A package as those who carry it wrote it down, act by act, beside what the machine says of it. */
export interface Carried {
  readonly act: string
  readonly on: Day
}

/** Where a package must be after its last act. */
const placeAfter: Readonly<Record<string, string>> = {
  draft: 'drafted',
  send: 'sent',
  receive: 'received',
  return: 'returned',
  accept: 'accepted',
  answer: 'answered',
  drop: 'dropped',
}

/** Working days after which somebody is asked where no source sets a limit: as the desk has it. */
const QUIET = 10

/** On a day: the package is where it was last carried, complete, and whoever is late with it is named. */
export function watchPost(handOver: HandOver, matter: Case, carried: readonly Carried[], on: Day): Broken[] {
  const broken: Broken[] = []
  const say = (property: string, detail: string) => broken.push({ property, detail })
  const last = carried.at(-1)
  const place = placeAfter[last?.act ?? '']
  if (!last || place !== matter.states[MAIN]) say('nothing-lost', `${place} and not ${matter.states[MAIN]}`)
  const sent = carried.filter(one => one.act === 'send').length
  for (const name of sent > 0 ? Object.keys(handOver.package.fields) : [])
    if (matter.facts[name] === undefined) say('package-complete', name)
  for (const name of Object.keys(handOver.package.documents))
    if (matter.documents.filter(one => one.name === name).length !== sent) say('package-complete', name)
  if (last) watchSilence(handOver, matter, carried, on, say)
  return broken
}

function watchSilence(
  handOver: HandOver,
  matter: Case,
  carried: readonly Carried[],
  on: Day,
  say: (property: string, detail: string) => void,
): void {
  const silence = silenceOn(matter, on)
  if (isRefusal(silence)) {
    // Only what lies beyond the known holidays may be left open.
    if (silence.refused !== 'past-horizon') say('silence-shown', silence.refused)
    return
  }
  const late = isClosed(matter) ? undefined : owedSince(handOver, matter, carried, on)
  if (Boolean(silence) !== Boolean(late)) say('silence-shown', `${silence?.limit} on ${on}, late: ${late}`)
  if (silence && late && silence.by.id !== late) say('silence-shown', `${silence.by.id} and not ${late}`)
}

/** Who is late on a day, told from the book alone; nobody while it is in time. */
function owedSince(
  handOver: HandOver,
  matter: Case,
  carried: readonly Carried[],
  on: Day,
): string | undefined {
  const { act, on: since } = carried.at(-1) as Carried
  const owes = act === 'draft' || act === 'return' ? 'sender' : 'receiver'
  const isFromReceipt = act === 'accept' && handOver.answerRunsFrom === 'receipt'
  const start = isFromReceipt ? (carried.findLast(one => one.act === 'receive')?.on ?? since) : since
  const clock = Object.values(matter.clocks).find(one => one.limit === limitAfter[act])
  if (clock?.rule.value) {
    const found = dueOf(clock, matter.under.calendar)
    return !isRefusal(found) && dayOf(found.due) < on ? owes : undefined
  }
  return workingDaysPast(matter, start, on) >= QUIET ? owes : undefined
}

const limitAfter: Readonly<Record<string, string>> = {
  draft: 'sending',
  send: 'receipt',
  receive: 'decision',
  return: 'correction',
  accept: 'answer',
}

/** Working days after a day and before another, as far as it matters. */
function workingDaysPast({ under }: Case, since: Day, on: Day): number {
  let count = 0
  for (let day = addDays(since, 1); day < on && count < QUIET; day = addDays(day, 1))
    if (isWorkingDay(under.calendar, day) === true) count += 1
  return count
}
