import type { Viewer } from '#kernel/authority'
import { rolesOf, step } from '#kernel/procedures/case'
import { actIn, basisOfAct } from '#kernel/procedures/chart'
import type { HandOver } from '#kernel/procedures/hand-over'
import type { Moment } from '#kernel/procedures/moment'
import type { Procedure } from '#kernel/procedures/procedure'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import { showCitation } from '#kernel/source'
import type { NewEntry } from '#ledger/entry'
import { entryOf, subjectOfCase } from '#office/casework/case-entries'
import { carried } from '#office/casework/continued'
import { keptNames, partiesFor } from '#office/casework/kept-names'
import { type Ground, loadCase } from '#office/casework/ground'
import type { HandOverFile } from '#office/casework/hand-over-file'
import { openFacts } from '#office/casework/confided'
import { basisOf, mayOpen, type Planned, planOf, seriesOf } from '#office/casework/open-case'
import { turnOf } from '#office/casework/turn'
import { masked, withoutNames } from '#office/casework/words'

/** What the acceptance of a hand-over enters beside itself. */
export interface Opened {
  readonly id?: string
  readonly series?: string
  readonly entries: readonly NewEntry[]
  readonly expect: Readonly<Record<string, number>>
}

/**
 * The case that an accepted hand-over opens with the office it went to, with what the package and the first
 * case know, in one dispute with that case; nothing where the way leads to no procedure and none was named.
 */
export async function openedByHandOver(
  ground: Ground,
  viewer: Viewer,
  file: HandOverFile & { readonly opens?: string },
  about: Omit<NewEntry, 'kind' | 'body' | 'subject'>,
): Promise<Opened | Refusal> {
  const procedure = procedureOf(file, ground)
  if (isRefusal(procedure)) return procedure
  if (!procedure) return { entries: [], expect: {} }
  const found = await loadCase(ground, file.fromCase)
  if (isRefusal(found)) return found
  const { dossier } = found
  const allowed = await mayOpen(ground, viewer, procedure, { lead: file.toOffice })
  if (isRefusal(allowed)) return allowed
  const { opensWith = [] } = file.kind
  const on = opensWith.length > 0 ? sentOn(file) : about.happenedAt
  const dispute = dossier.dispute ?? `dispute-${dossier.id}`
  const parties = partiesFor(procedure, dossier)
  const kept = keptNames(dossier).filter(name => parties.every(one => one.name !== name))
  const facts = withoutNames({ ...openFacts(dossier.process), ...file.process.facts }, kept)
  const planned = await planOf(
    ground,
    procedure,
    {
      ...{ procedure: procedure.id, lead: file.toOffice, place: file.place, on, role: allowed.role.id },
      ...{ title: masked(dossier.title, kept), parties, right: dossier.right, dispute },
      ...{ facts: carried(procedure, facts), handOver: file.id },
    },
    [viewer.person],
  )
  if (isRefusal(planned)) return planned
  const series = seriesOf(file.place, procedure, on)
  const id = `${series}-${await ground.numbers.next(series)}`
  const subject = subjectOfCase(id)
  const opening = entryOf('case.opened', planned.body, {
    ...about,
    ...{ subject, happenedAt: on, basis: basisOf(procedure) },
  })
  const applied = appliedWith(planned, opening, file.kind)
  if (isRefusal(applied)) return applied
  const linking = entryOf('case.linked', { dispute }, { ...about, subject: subjectOfCase(dossier.id) })
  const isTied = dossier.dispute !== undefined
  return {
    id,
    series,
    entries: [opening, ...applied, ...(isTied ? [] : [linking])],
    expect: { [subject]: 0 },
  }
}

/** The last time that it went out. */
const sentOn = ({ process }: HandOverFile): Moment =>
  process.history.findLast(one => 'act' in one && one.act === 'send')?.at ?? process.on

/** Acts of the new case that sending it was, in the name of whom it is about. */
function appliedWith(
  { process: opened, around }: Planned,
  { subject, happenedAt, by, authority }: NewEntry,
  { opensWith = [] }: HandOver,
): NewEntry[] | Refusal {
  const entries: NewEntry[] = []
  let now = opened
  for (const act of opensWith) {
    const open = actIn(now.procedure, now.states, act)
    const role = open && rolesOf(open.act.by).find(one => one.of === 'party')
    if (!open || !role) return refuse('act-not-open', act)
    const next = step(now, { at: happenedAt, act, by: role.id })
    if (isRefusal(next)) return next
    now = next
    const basis = basisOfAct(now.procedure, open)
    const about = { subject, happenedAt, by, authority, basis: basis && showCitation(basis, 'zh') }
    entries.push(entryOf('case.act', { act, role: role.id, turn: turnOf(now, around) }, about))
  }
  return entries
}

/** The procedure of the way, or the one that the addressee names among those of its channel. */
function procedureOf(
  { kind: { to }, opens }: HandOverFile & { readonly opens?: string },
  { book }: Ground,
): Procedure | Refusal | undefined {
  if (to.procedure || opens === undefined) return to.procedure
  const named = book.procedures.get(opens)
  if (!named) return refuse('unknown-procedure', opens)
  return named.channel.id === to.channel.id ? named : refuse('act-not-open', `${opens}: ${to.channel.id}`)
}
