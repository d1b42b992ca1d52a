import type { Day } from '#kernel/date'
import type { Role } from '#kernel/procedures/role'
import { type Refusal, refuse } from '#kernel/refusal'

/** One office of a city: its own IP office, its customs, a court. */
export interface CityOffice {
  readonly id: string
  /** Id of an office kind. */
  readonly officeKind: string
  readonly name: string
  /** GB/T 2260 code of the place it serves. */
  readonly place: string
  /** Id of the office above it. */
  readonly above?: string
}

export type Post = 'member' | 'head' | 'administrator'

/** A person's duty in an office, from a day until (and not on) another. */
export interface Duty {
  readonly id: string
  readonly person: string
  readonly office: CityOffice
  readonly post: Post
  readonly from: Day
  readonly until?: Day
}

/** Who asks, on which day, with the duties in force that day. */
export interface Viewer {
  readonly person: string
  readonly on: Day
  readonly duties: readonly Duty[]
}

/** What decides who may see and do something in a case or a hand-over. */
export interface Guarded {
  /** The office that leads it. */
  readonly lead: CityOffice
  /** Offices that have a part in it: addressees of its hand-overs, courts and others whose turn has come. */
  readonly joined: readonly CityOffice[]
  /** Persons to whom it is assigned; of a closed case only they and the heads of its offices may see it. */
  readonly assigned: readonly string[]
  readonly isClosed: boolean
}

/** A decision that explains itself: by which duty one may, or why not and who can grant it. */
export type Decision =
  | { readonly may: true; readonly by: Duty }
  | { readonly may: false; readonly refusal: Refusal; readonly grantedBy: { office: string; post: Post }[] }

export const isInForce = ({ from, until }: Pick<Duty, 'from' | 'until'>, on: Day): boolean =>
  from <= on && (until === undefined || on < until)

/** Administrators keep offices and duties; that alone opens no case. */
const works = (viewer: Viewer): Duty[] =>
  viewer.duties.filter(duty => duty.post !== 'administrator' && isInForce(duty, viewer.on))

export function maySee(viewer: Viewer, matter: Guarded): Decision {
  const offices = [matter.lead, ...matter.joined].map(one => one.id)
  const isMine = (duty: Duty) =>
    !matter.isClosed || duty.post === 'head' || matter.assigned.includes(viewer.person)
  const by = works(viewer).find(duty => offices.includes(duty.office.id) && isMine(duty))
  // Whoever may not see a case is not told that there is one.
  return by ? { may: true, by } : no(matter, refuse('unknown-case'))
}

/** Who may do an act of a role. What a party does, an officer of the leading office records. */
export function mayAct(viewer: Viewer, matter: Guarded, role: Role): Decision {
  const seen = maySee(viewer, matter)
  if (!seen.may) return seen
  const by = works(viewer).find(duty => fills(duty, matter, role))
  return by ? { may: true, by } : no(matter, refuse('not-competent', role.id))
}

function fills(duty: Duty, { lead, joined }: Guarded, { of }: Role): boolean {
  const isLead = duty.office.id === lead.id
  if (of === 'lead' || of === 'party') return isLead
  if (of === 'head') return isLead && duty.post === 'head'
  if (of === 'higher') return duty.office.id === lead.above
  if (of === 'addressee') return joined.some(one => one.id === duty.office.id)
  return duty.office.officeKind === of.id && [lead, ...joined].some(one => one.id === duty.office.id)
}

const no = ({ lead }: Guarded, refusal: Refusal): Decision => ({
  may: false,
  refusal,
  grantedBy: [{ office: lead.id, post: 'head' }],
})
