import { isInForce, type Viewer } from '#kernel/authority'
import { dayOf } from '#kernel/procedures/moment'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import type { NewEntry } from '#ledger/entry'
import { type Outcome, outcomeOf } from '#office/casework/act-on-case'
import { entryOf, subjectOfCase } from '#office/casework/case-entries'
import { caseRowOf } from '#office/casework/case-row'
import { actorOf, enteredUnder, type Found, findCase, type Ground } from '#office/casework/ground'
import { plannedOn } from '#office/casework/planned'

interface Asked {
  readonly case: string
  readonly version?: number
  readonly key?: string
}

export interface AssignAsked extends Asked {
  readonly add?: readonly string[]
  readonly remove?: readonly string[]
}

export interface LinkAsked extends Asked {
  /** Null unties it. */
  readonly right?: string | null
  readonly dispute?: string | null
}

/**
 * A head assigns persons of his own office to a case, and takes them off; what is not closed anybody of its
 * offices may take upon himself.
 */
export async function assignCase(
  ground: Ground,
  viewer: Viewer,
  asked: AssignAsked,
): Promise<Outcome | Refusal> {
  const { add = [], remove = [] } = asked
  return enter(ground, viewer, asked, async (found, about) => {
    const { guard } = found
    // An entry that says nothing would stand in the log for ever.
    if (add.length + remove.length === 0) return refuse('parameter-invalid', 'add, remove')
    const offices = [guard.lead, ...guard.joined].map(one => one.id)
    const own = worksIn(viewer).filter(duty => offices.includes(duty.office.id))
    for (const person of [...add, ...remove]) {
      const theirs = worksIn(await ground.people.viewer(person, viewer.on)).map(duty => duty.office.id)
      const isHeadOver = own.some(duty => duty.post === 'head' && theirs.includes(duty.office.id))
      const takesIt = person === viewer.person && !guard.isClosed && own.length > 0
      if (add.includes(person) && !theirs.some(id => offices.includes(id)))
        return refuse('office-not-competent', `${person}: ${offices.join(', ')}`)
      if (!isHeadOver && !takesIt) return refuse('not-competent', `${offices.join(', ')} (head)`)
    }
    return entryOf('case.assigned', { add, remove }, about)
  })
}

/** Ties a case to a right, or to the others of one dispute; someone of the leading office does. */
export async function linkCase(ground: Ground, viewer: Viewer, asked: LinkAsked): Promise<Outcome | Refusal> {
  return enter(ground, viewer, asked, async ({ guard, dossier }, about) => {
    const isOther = asked.right !== undefined && (asked.right ?? undefined) !== dossier.right
    if (isOther && dossier.right !== undefined && dossier.process.events.length > 0)
      return refuse('right-already-changed', dossier.right)
    if (!worksIn(viewer).some(duty => duty.office.id === guard.lead.id))
      return refuse('not-competent', guard.lead.id)
    if (asked.right === undefined && asked.dispute === undefined)
      return refuse('parameter-invalid', 'right, dispute')
    return entryOf('case.linked', { right: asked.right, dispute: asked.dispute }, about)
  })
}

const worksIn = (viewer: Viewer) =>
  viewer.duties.filter(duty => duty.post !== 'administrator' && isInForce(duty, viewer.on))

async function enter(
  ground: Ground,
  viewer: Viewer,
  asked: Asked,
  plan: (found: Found, about: Omit<NewEntry, 'kind' | 'body'>) => Promise<NewEntry | Refusal>,
): Promise<Outcome | Refusal> {
  const found = await findCase(ground, viewer, asked.case)
  if (isRefusal(found)) return found
  const { dossier, guard } = found
  const before = await enteredUnder(ground, asked.key)
  const subject = subjectOfCase(asked.case)
  if (before.length > 0)
    return before[0]?.subject === subject && before[0].by.person === viewer.person
      ? { case: caseRowOf(dossier), entries: before }
      : refuse('same-key-other-contents', asked.key)
  if (asked.version !== undefined && asked.version !== dossier.version)
    return refuse('changed-meanwhile', `${asked.case}#${dossier.version}`)
  const offices = [guard.lead, ...guard.joined].map(one => one.id)
  const by = worksIn(viewer).find(duty => offices.includes(duty.office.id))
  if (!by) return refuse('unknown-case')
  const happenedAt = viewer.on < dayOf(dossier.process.openedOn) ? dossier.process.openedOn : viewer.on
  const entry = await plan(found, { subject, happenedAt, ...actorOf({ may: true, by }, viewer) })
  if (isRefusal(entry)) return entry
  plannedOn(dossier, [entry])
  const expect = { [subject]: dossier.version }
  const entries = await ground.ledger.append({
    ...{ entries: [entry], expect, key: asked.key, recordedAt: ground.now() },
  })
  return isRefusal(entries) ? entries : outcomeOf(dossier, entries)
}
