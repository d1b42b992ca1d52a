import { addWorkingDays } from '#kernel/calendar'
import type { Day } from '#kernel/date'
import type { Case, Deed, Jurisdiction } from '#kernel/procedures/case'
import { holderOf, isClosed, openCase } from '#kernel/procedures/case'
import { MAIN } from '#kernel/procedures/chart'
import { dueOf } from '#kernel/procedures/clock'
import { dayOf, type Moment } from '#kernel/procedures/moment'
import type { Channel, LimitOf, Procedure, State } from '#kernel/procedures/procedure'
import { defineRole, type OfficeKind, type Role } from '#kernel/procedures/role'
import type { Field } from '#kernel/register'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import type { Citation, Label } from '#kernel/source'

/** One side: the channel, the kinds of office that are competent, and the procedure, where there is one. */
export interface HandOverEnd {
  readonly channel: Channel
  readonly officeKinds: readonly OfficeKind[]
  readonly procedure?: Procedure
}

/** A way of a case from one channel to another, with what must go along and what comes back. */
export interface HandOver {
  readonly kind: 'hand-over'
  readonly id: string
  readonly label: Label
  readonly basis: readonly Citation[]
  readonly from: HandOverEnd
  readonly to: HandOverEnd
  /** When it is due; `act` names the act of the from-procedure after which it is. */
  readonly trigger: { readonly label: Label; readonly act?: string }
  /** Facts and documents without which it cannot be sent. */
  readonly package: {
    readonly fields: Readonly<Record<string, Field>>
    readonly documents: Readonly<Record<string, Label>>
  }
  /** Acts of the procedure it leads to that sending it is: the case there begins on that day with them. */
  readonly opensWith?: readonly string[]
  /** The act of the procedure it comes from that sending it is. */
  readonly sends?: string
  /** What the other side may report in the end. */
  readonly answers: Readonly<Record<string, Label>>
  /** The source counts the answer from the receipt; elsewhere it runs from acceptance. */
  readonly answerRunsFrom?: 'receipt'
  /** Limits that run from a day told in the package, and its field. */
  readonly runsFrom?: Readonly<Partial<Record<keyof typeof handOverLimits, string>>>
  readonly limits: typeof handOverLimits
  /** Files of it are closed to everyone without a duty in them. */
  readonly closed?: true
  readonly note?: Label
}

const sender = defineRole({ id: 'sender', label: { zh: '移交方', en: 'Sender' }, of: 'lead' })
const receiver = defineRole({ id: 'receiver', label: { zh: '接收方', en: 'Receiver' }, of: 'addressee' })

/** Each state has one limit, and one side that owes the next act. */
const handOverLimits = {
  sending: { label: { zh: '移交', en: 'send' }, owes: sender },
  receipt: { label: { zh: '签收', en: 'sign for it' }, owes: receiver },
  decision: { label: { zh: '决定接受或者退回', en: 'accept or return' }, owes: receiver },
  correction: { label: { zh: '补正后再次移交', en: 'supplement and send again' }, owes: sender },
  answer: { label: { zh: '反馈结果', en: 'report the result' }, owes: receiver },
} as const satisfies Readonly<Record<string, LimitOf>>

export const defineHandOver = (one: Omit<HandOver, 'kind' | 'limits'>): HandOver =>
  Object.freeze({ kind: 'hand-over' as const, ...one, limits: handOverLimits })

/** Facts of the course itself, beside those of the package. */
const why = {
  returnedBecause: { kind: 'text', label: { zh: '退回的理由', en: 'Why it is returned' } },
  droppedBecause: { kind: 'text', label: { zh: '不再移交的理由', en: 'Why it is dropped' } },
} as const satisfies Readonly<Record<string, Field>>

/** The same course for every hand-over, as a procedure, so that clocks, derivations and play come with it. */
export function asProcedure(handOver: HandOver): Procedure {
  const { id, label, basis, from, answers, closed, note } = handOver
  const answer: Field = { kind: 'code', label: { zh: '处理结果', en: 'Result' }, values: answers }
  return {
    kind: 'procedure',
    id,
    label,
    channel: from.channel,
    basis,
    offices: from.officeKinds,
    roles: [sender, receiver],
    opens: { act: 'draft', label: handOver.trigger.label, by: [sender] },
    limits: { ...handOverLimits, ...datedLimits(handOver) },
    fields: { ...handOver.package.fields, ...why, answer },
    documents: handOver.package.documents,
    initial: 'drafted',
    states: statesOf(handOver),
    ...(closed && { closed }),
    ...(note && { note }),
  }
}

const datedLimits = ({ runsFrom = {} }: HandOver): Record<string, LimitOf> =>
  Object.fromEntries(
    Object.entries(runsFrom).map(([name, after]) => [
      name,
      { ...handOverLimits[name as keyof typeof handOverLimits], after },
    ]),
  )

function statesOf(handOver: HandOver): Readonly<Record<string, State>> {
  const send = {
    label: { zh: '移交', en: 'send' },
    by: sender,
    to: 'sent',
    needs: Object.keys(handOver.package.fields),
    writes: Object.keys(handOver.package.documents),
  }
  const drop = { label: { zh: '不再移交', en: 'drop' }, by: sender, to: 'dropped', needs: ['droppedBecause'] }
  const label = (zh: string, en: string): Label => ({ zh, en })
  const fromReceipt = handOver.answerRunsFrom === 'receipt'
  const starts = fromReceipt ? { starts: ['answer'] } : {}
  const meets = fromReceipt ? { meets: ['answer'] } : {}
  return {
    drafted: { label: label('待移交', 'drafted'), holder: sender, limits: ['sending'], on: { send, drop } },
    sent: {
      label: label('已移交', 'sent'),
      holder: receiver,
      limits: ['receipt'],
      on: { receive: { label: label('签收', 'sign for it'), by: receiver, to: 'received', ...starts } },
    },
    received: {
      label: label('已签收', 'received'),
      holder: receiver,
      limits: ['decision'],
      on: {
        accept: { label: label('接受', 'accept'), by: receiver, to: 'accepted' },
        return: {
          label: label('退回', 'return'),
          by: receiver,
          to: 'returned',
          needs: ['returnedBecause'],
          ...meets,
        },
      },
    },
    returned: {
      label: label('被退回', 'returned'),
      holder: sender,
      limits: ['correction'],
      on: { send, drop },
    },
    accepted: {
      label: label('已接受', 'accepted'),
      holder: receiver,
      limits: fromReceipt ? [] : ['answer'],
      on: {
        answer: {
          label: label('反馈结果', 'answer'),
          by: receiver,
          to: 'answered',
          needs: ['answer'],
          ...meets,
        },
      },
    },
    answered: { label: label('已反馈', 'answered'), final: true },
    dropped: { label: label('不再移交', 'dropped'), final: true },
  }
}

/** Refuses offices of kinds that have no part in the hand-over. */
export function checkOffices(handOver: HandOver, from: OfficeKind, to: OfficeKind): Refusal | undefined {
  const wrong = [[handOver.from, from] as const, [handOver.to, to] as const].find(
    ([end, kind]) => !end.officeKinds.some(one => one.id === kind.id),
  )
  if (!wrong) return undefined
  const [end, kind] = wrong
  return refuse('office-not-competent', `${kind.id}: ${end.officeKinds.map(one => one.id).join(', ')}`)
}

/** A hand-over begun between two offices; later acts are steps of the case that it is. */
export function openHandOver(
  handOver: HandOver,
  under: Jurisdiction,
  offices: { readonly from: OfficeKind; readonly to: OfficeKind },
  at: Moment,
  facts: Deed['facts'] = {},
): Case | Refusal {
  const refused = checkOffices(handOver, offices.from, offices.to)
  if (refused) return refused
  return openCase(asProcedure(handOver), under, { at, act: 'draft', by: sender.id, facts })
}

/** Where the source says only that it be done in time, silence rings after so many working days. */
const QUIET_WORKING_DAYS = 10

/** Somebody has been silent for too long: who, on what, and since when. */
export interface Silence {
  readonly by: Role
  readonly limit: string
  readonly since: Moment
  /** The last day on which it would have been in time. */
  readonly due: Moment
  /** False where no source sets the day, and the desk asks all the same. */
  readonly isLegal: boolean
}

/** The alarm of a hand-over on a day; nothing while it is in time or at its end. */
export function silenceOn(matter: Case, on: Day): Silence | Refusal | undefined {
  const by = holderOf(matter)
  const here = Object.values(matter.clocks).find(one => one.within?.state === matter.states[MAIN])
  const clock = here ?? matter.clocks.answer
  if (isClosed(matter) || !by || !clock) return undefined
  const isLegal = clock.rule.value !== undefined
  const { calendar } = matter.under
  const found = isLegal
    ? dueOf(clock, calendar)
    : addWorkingDays(calendar, dayOf(clock.start), QUIET_WORKING_DAYS)
  if (isRefusal(found)) return found
  const due = typeof found === 'string' ? found : found.due
  return dayOf(due) < on ? { by, limit: clock.limit, since: clock.start, due, isLegal } : undefined
}
