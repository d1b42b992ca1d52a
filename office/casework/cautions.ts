import type { Day } from '#kernel/date'
import { holds } from '#kernel/predicate'
import { isClosed } from '#kernel/procedures/case'
import { actsAsked, type Caution, type Standing } from '#kernel/procedures/caution'
import { MAIN } from '#kernel/procedures/chart'
import { dueOf } from '#kernel/procedures/clock'
import { dayOf, type Moment } from '#kernel/procedures/moment'
import type { Role } from '#kernel/procedures/role'
import { isRefusal } from '#kernel/refusal'
import type { Dossier } from '#office/casework/dossier'
import { keyOf } from '#office/casework/words'

/** A case of a dispute, with the register of the right it is about where that is known. */
export interface CaseOfDispute {
  readonly dossier: Dossier
  readonly register?: string
}

/** What a person has to find out before a caution can be said to stand. */
export type Asks = 'same-right' | 'kind-of-right' | 'same-person' | 'in-time'

/** A caution between two cases, and which act of the other calls for it. */
export interface CautionGiven {
  readonly caution: Caution
  /** Ids of the case that must heed it, and of the other. */
  readonly heeding: string
  readonly regarding: string
  readonly because?: { readonly act: string; readonly on: Moment }
  readonly asks: readonly Asks[]
}

/** What the law asks of each case because of the others. What nobody knows is asked, not taken to be so. */
export function cautionsAmong(
  cases: readonly CaseOfDispute[],
  cautions: Iterable<Caution>,
  on: Day,
): CautionGiven[] {
  const given: CautionGiven[] = []
  for (const caution of cautions)
    if (isLawOn(caution, on))
      for (const heeding of cases)
        if (stands(heeding, caution.heeding, on))
          for (const regarding of cases) {
            const found = heeding === regarding ? undefined : between(caution, heeding, regarding, on)
            if (found) given.push(found)
          }
  return given
}

/** By the instrument that it rests on first. */
const isLawOn = ({ basis: [first] }: Caution, on: Day): boolean => {
  const { from = on, until } = first?.source ?? {}
  return from <= on && (until === undefined || on < until)
}

function stands({ dossier }: CaseOfDispute, { procedures, where }: Standing, on: Day): boolean {
  const { process } = dossier
  if (!procedures.some(one => one.id === process.procedure.id)) return false
  const said = {
    state: process.states[MAIN] as string,
    isOver: isClosed(process),
    acts: process.history.flatMap(one => ('act' in one ? [one.act] : [])),
  }
  return holds(where, { ...process.facts, ...said }, on)
}

function between(
  caution: Caution,
  heeding: CaseOfDispute,
  regarding: CaseOfDispute,
  on: Day,
): CautionGiven | undefined {
  if (!stands(regarding, caution.regarding, on)) return undefined
  const found = [
    ofRight(caution, heeding, regarding),
    ofPerson(caution, heeding.dossier, regarding.dossier),
    ofTime(caution, heeding.dossier, regarding.dossier),
  ]
  if (found.includes('no')) return undefined
  const because = decisive(caution, regarding.dossier)
  return {
    ...{ caution, heeding: heeding.dossier.id, regarding: regarding.dossier.id, ...(because && { because }) },
    asks: found.filter((one): one is Asks => one !== 'yes' && one !== 'no'),
  }
}

type Found = 'yes' | 'no' | Asks

function ofRight({ right }: Caution, heeding: CaseOfDispute, regarding: CaseOfDispute): Found {
  if (!right) return 'yes'
  const [one, other] = [heeding.dossier.right, regarding.dossier.right]
  if (one === undefined || other === undefined) return 'same-right'
  if (keyOf(one) !== keyOf(other)) return 'no'
  if (right === 'same') return 'yes'
  const register = heeding.register ?? regarding.register
  if (register === undefined) return 'kind-of-right'
  return right.some(kind => kind.id === register) ? 'yes' : 'no'
}

/** Names that are secret are compared with no others: an answer would tell them. */
function ofPerson({ person }: Caution, heeding: Dossier, regarding: Dossier): Found {
  if (!person) return 'yes'
  const [ones, others] = [namesOf(heeding, person.heeding), namesOf(regarding, person.regarding)]
  if (ones.length === 0 || others.length === 0) return 'same-person'
  return ones.some(name => others.includes(name)) ? 'yes' : 'no'
}

const namesOf = ({ parties }: Dossier, roles: readonly Role[]): string[] =>
  parties.filter(one => !one.secret && roles.some(role => role.id === one.role)).map(one => keyOf(one.name))

/** Before the limits have begun there is time; where their last day cannot be counted, nobody can tell. */
function ofTime({ begun }: Caution, { process }: Dossier, regarding: Dossier): Found {
  if (!begun) return 'yes'
  const ran = [...Object.values(process.clocks), ...process.ended].filter(clock =>
    begun.limits.includes(clock.limit),
  )
  const dues = ran.map(clock => dueOf(clock, process.under.calendar))
  if (dues.some(isRefusal)) return 'in-time'
  const openedOn = dayOf(regarding.process.openedOn)
  const isInTime = dues.length === 0 || dues.some(found => !isRefusal(found) && openedOn <= dayOf(found.due))
  return isInTime === (begun.how === 'in-time') ? 'yes' : 'no'
}

/** The latest act of the other case that the caution asks for. */
function decisive({ regarding }: Caution, { process }: Dossier): CautionGiven['because'] {
  const asked = actsAsked(regarding.where)
  const done = process.history.findLast(one => 'act' in one && asked.includes(one.act))
  return done && 'act' in done ? { act: done.act, on: done.at } : undefined
}
