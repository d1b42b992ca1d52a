import { codeLabels } from '#kernel/code-labels'
import type { Day } from '#kernel/date'
import { addDays, addYears } from '#kernel/date'
import type { Dated } from '#kernel/history'
import type { Entry, Predicate } from '#kernel/predicate'
import { holds } from '#kernel/predicate'
import type { Citation, Label, Mark } from '#kernel/source'

/** What a field holds, which decides how it is compared, stored, printed and filtered. */
export type FieldKind = 'text' | 'code' | 'codes' | 'day' | 'number' | 'amount' | 'flag' | 'party' | 'place'

export interface Field {
  readonly kind: FieldKind
  readonly label: Label
  readonly unit?: Label
  /** Of a code: what its values are called. */
  readonly values?: Readonly<Record<string, Label>>
}

/** What an event does to the right it happens to. */
export type Effect =
  | 'pends'
  | 'grants'
  | 'ends'
  | 'restores'
  | 'renews'
  /** The right outlives its term by days that the event does not tell. */
  | 'extends'
  /** Proceedings stop or go on; the right itself stays what it was. */
  | 'suspends'
  | 'resumes'
  | 'none'

export interface EventKind {
  readonly kind: 'event'
  readonly id: string
  /** Code of the legal-status list, e.g. LS06. */
  readonly code?: string
  readonly label: Label
  readonly basis: readonly Citation[]
  readonly effect: Effect
  /** The status that the right has from the day of the event. */
  readonly status?: Status
  readonly mark?: Mark
  readonly note?: Label
}

export const statuses = {
  filed: { zh: '受理', en: 'Filed' },
  published: { zh: '公布', en: 'Published' },
  'under-examination': { zh: '实质审查', en: 'Under examination' },
  'preliminarily-approved': { zh: '初步审定', en: 'Preliminarily approved' },
  opposed: { zh: '异议中', en: 'Opposed' },
  'in-force': { zh: '有效', en: 'In force' },
  suspended: { zh: '中止', en: 'Suspended' },
  refused: { zh: '驳回', en: 'Refused' },
  withdrawn: { zh: '撤回', en: 'Withdrawn' },
  abandoned: { zh: '放弃', en: 'Abandoned' },
  lapsed: { zh: '未缴年费终止', en: 'Lapsed for unpaid fees' },
  expired: { zh: '期限届满', en: 'Expired' },
  invalidated: { zh: '宣告无效', en: 'Invalidated' },
  revoked: { zh: '撤销', en: 'Revoked' },
  unknown: { zh: '状态不明', en: 'Status unknown' },
} as const satisfies Record<string, Label>

export type Status = keyof typeof statuses

/** How long a right may live, from which of its days, and whether its last day is the day before. */
export interface Term {
  readonly years: number
  /** The day it runs from; of several, the earliest that is known. */
  readonly from: string | readonly string[]
  /** No longer than this in any case: years from another of its days. */
  readonly atMost?: { readonly years: number; readonly from: string }
  readonly endsDayBefore?: boolean
  readonly renewable?: boolean
  /** Only the rights of which this holds; where it cannot be told, the term is not known. */
  readonly where?: Predicate
  readonly basis: Citation
}

export interface Register {
  readonly kind: 'register'
  readonly id: string
  readonly label: Label
  /** One entry of it, as a noun: 件发明专利 · invention patent. */
  readonly entry: Label
  readonly basis: readonly Citation[]
  /** Office (WIPO ST.3) whose law sets the terms; a right that another office keeps has none from it. */
  readonly office?: string
  /** By the day from which the term runs. None where the law sets none, or the register cannot tell it. */
  readonly terms?: readonly Dated<Term>[]
  readonly events: readonly EventKind[]
  /** Told whole, again and again, by the city's own ledger and by no file; counted, and not searched. */
  readonly fromLedger?: 'case' | 'work' | 'hand-over' | 'plan'
  /** Fields of its own beside those every right has. */
  readonly fields?: Readonly<Record<string, Field>>
  readonly note?: Label
}

export const defineEvent = (event: Omit<EventKind, 'kind'>): EventKind =>
  Object.freeze({ kind: 'event' as const, ...event })
export const defineRegister = (register: Omit<Register, 'kind'>): Register =>
  Object.freeze({ kind: 'register' as const, ...register })

const field = (kind: FieldKind, zh: string, en: string, more: Partial<Field> = {}): Field => ({
  kind,
  label: { zh, en },
  ...more,
})

/** The fields every right has, as predicates and lists name them. */
export const rightFields = {
  register: field('code', '权利种类', 'Kind of right'),
  id: field('code', '登记号', 'Register number'),
  office: field('code', '主管局', 'Office', { values: codeLabels.office }),
  applicationNumber: field('code', '申请号', 'Application number'),
  publicationNumber: field('code', '公开（公告）号', 'Publication number'),
  kindCode: field('code', '文献种类代码', 'Kind code'),
  title: field('text', '名称', 'Title'),
  abstract: field('text', '摘要', 'Abstract'),
  filedOn: field('day', '申请日', 'Filed on'),
  publishedOn: field('day', '公开日', 'Published on'),
  grantedOn: field('day', '授权公告日', 'Granted on'),
  applicant: field('party', '第一申请人（权利人）', 'First applicant or holder'),
  applicants: field('codes', '全部申请人（权利人）', 'All applicants or holders'),
  applicantKind: field('code', '权利人类型', 'Kind of holder', { values: codeLabels.applicantKind }),
  address: field('text', '地址', 'Address'),
  country: field('code', '国别', 'Country', { values: codeLabels.country }),
  place: field('place', '所在地区', 'Place'),
  ipc: field('codes', 'IPC分类号', 'IPC'),
  classes: field('codes', '所属分类', 'Classifications'),
  family: field('codes', '同族国家（地区）', 'Family offices'),
  claims: field('number', '权利要求数', 'Claims'),
  status: field('code', '法律状态', 'Legal status', { values: statuses }),
} as const satisfies Record<string, Field>

/** The fields an event has, beside those of the right it happened to. */
export const eventFields = {
  code: field('code', '事项', 'Event'),
  on: field('day', '日期', 'Day'),
  amount: field('amount', '金额', 'Amount', { unit: { zh: '元', en: 'RMB' } }),
  from: field('party', '原权利人', 'From'),
  to: field('party', '受让人', 'To'),
} as const satisfies Record<string, Field>

/** A stretch of days with one status; it lasts until the next one begins. */
export interface StatusStep {
  readonly from: Day
  readonly status: Status
  readonly by: string
}

interface Happening {
  readonly code: string
  readonly on: Day
}

/** Status day by day, from a right's events alone. Later events win; on one day the last given decides. */
export function statusSteps(
  register: Register,
  happenings: readonly Happening[],
  right: Entry = {},
): StatusStep[] {
  const sorted = happenings
    .map((one, order) => ({ ...one, order, kind: kindOf(register, one) }))
    .filter((one): one is Known => one.kind !== undefined && one.kind.effect !== 'none')
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.order - b.order))
  const steps: StatusStep[] = []
  const seen: Seen = { granted: false, ended: false, pending: 'filed' }
  for (const { kind, on, code } of sorted) {
    const status = statusAfter(kind, seen)
    if (!status) continue
    // What the same day decided otherwise never stood, so a day has one status.
    if (steps.at(-1)?.from === on) steps.pop()
    if (steps.at(-1)?.status !== status) steps.push({ from: on, status, by: code })
  }
  return closeTerm(register, sorted, steps, right)
}

/** A right has few happenings: to look through the kinds takes less than a table for each right. */
const kindOf = (register: Register, { code }: Happening) => register.events.find(kind => kind.id === code)

interface Known extends Happening {
  readonly order: number
  readonly kind: EventKind
}

interface Seen {
  granted: boolean
  ended: boolean
  /** Where an application stood before it ended, to which a restoration brings it back. */
  pending: Status
}

function statusAfter(kind: EventKind, seen: Seen): Status | undefined {
  switch (kind.effect) {
    case 'pends':
      // A late publication neither unsettles a granted right nor revives an application that has ended.
      if (seen.granted || seen.ended || !kind.status) return undefined
      seen.pending = kind.status
      return kind.status
    case 'grants':
      seen.granted = true
      seen.ended = false
      return kind.status
    case 'ends':
      // A refusal alone may be reopened by review, so what follows it counts.
      seen.ended = kind.status !== 'refused'
      return kind.status
    case 'restores':
      seen.ended = false
      return seen.granted ? 'in-force' : seen.pending
    default:
      return undefined
  }
}

/** The term ends a right by itself; no office need announce it. */
function closeTerm(
  register: Register,
  happenings: readonly Happening[],
  steps: StatusStep[],
  right: Entry,
): StatusStep[] {
  const granting = steps.find(step => step.status === 'in-force')
  if (!granting) return steps
  const known = dayIn(right, 'grantedOn') ? right : { ...right, grantedOn: granting.from }
  const end = termEnd(register, happenings, known)?.until
  if (!end) return steps
  const kept = steps.filter(step => step.from < end)
  if (kept.at(-1)?.status === 'in-force') kept.push({ from: end, status: 'expired', by: 'term' })
  return kept
}

/** The first day without force of a right that nothing else ended, and the term that says so. */
export interface TermEnd {
  readonly until: Day
  readonly term: Term
}

/** Where a right's term ends, with its renewals; nothing where the law sets none or it cannot be known. */
export function termEnd(
  register: Register,
  happenings: readonly Happening[],
  right: Entry,
): TermEnd | undefined {
  const those = (effect: Effect) => happenings.filter(one => kindOf(register, one)?.effect === effect)
  if (those('extends').length > 0) return undefined
  const running = termOf(register, right)
  if (!running) return undefined
  const { term, start } = running
  const renewals = term.renewable ? new Set(those('renews').map(one => one.on)).size : 0
  const corresponding = addYears(start, term.years * (1 + renewals))
  const capFrom = term.atMost && dayIn(right, term.atMost.from)
  const cap = capFrom && term.atMost && addYears(capFrom, term.atMost.years)
  const last = cap && cap < corresponding ? cap : corresponding
  // The right is in force through its last day; the day after is the first without it.
  return { until: term.endsDayBefore ? last : addDays(last, 1), term }
}

/** The one term that the law sets for a right by the day from which it runs. */
function termOf(register: Register, right: Entry): { term: Term; start: Day } | undefined {
  if (register.office && right.office && right.office !== register.office) return undefined
  const running = (register.terms ?? []).flatMap(({ from, until, value: term }) => {
    const start = startOf(term, right)
    if (!start || start < from || (until !== undefined && start >= until)) return []
    return term.where === undefined || holds(term.where, right, start) ? [{ term, start }] : []
  })
  if (running.length > 1) throw new Error(`Fault: ${register.id} has two terms from ${running[0]?.start}`)
  return running[0]
}

const startOf = (term: Term, right: Entry): Day | undefined =>
  [term.from]
    .flat()
    .flatMap(name => dayIn(right, name) ?? [])
    .sort()[0]

function dayIn(right: Entry, name: string): Day | undefined {
  const value = right[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** The status on a day; before the first event there is none. */
export function statusOn(steps: readonly StatusStep[], day: Day): Status | undefined {
  return steps.filter(step => step.from <= day).at(-1)?.status
}

/** The stretches in force, each from a day until (and not on) another; open-ended where nothing ended it. */
export function inForce(steps: readonly StatusStep[]): { from: Day; until?: Day }[] {
  return steps.flatMap((step, i) =>
    step.status === 'in-force' ? [{ from: step.from, until: steps[i + 1]?.from }] : [],
  )
}

/** The day-field by which a flow of each kind of happening is counted. */
export type DayField = 'filedOn' | 'publishedOn' | 'grantedOn' | 'on'
