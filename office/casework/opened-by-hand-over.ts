import type { Viewer } from '#kernel/authority'
import { checkFacts, type Facts } from '#kernel/procedures/facts'
import type { Procedure } from '#kernel/procedures/procedure'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import type { NewEntry } from '#ledger/entry'
import { entryOf, subjectOfCase } from '#office/casework/case-entries'
import { type Ground, loadCase } from '#office/casework/ground'
import type { HandOverFile } from '#office/casework/hand-over-file'
import { basisOf, mayOpen, planOf, seriesOf } from '#office/casework/open-case'

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
  const on = about.happenedAt
  const dispute = dossier.dispute ?? `dispute-${dossier.id}`
  const planned = await planOf(
    ground,
    procedure,
    {
      ...{ procedure: procedure.id, lead: file.toOffice, place: file.place, on, role: allowed.role.id },
      ...{ title: dossier.title, parties: dossier.parties, right: dossier.right, dispute },
      ...{
        facts: carried(procedure, { ...dossier.process.facts, ...file.process.facts }),
        handOver: file.id,
      },
    },
    [viewer.person],
  )
  if (isRefusal(planned)) return planned
  const series = seriesOf(file.place, procedure, on)
  const id = `${series}-${await ground.numbers.next(series)}`
  const subject = subjectOfCase(id)
  const opening = entryOf('case.opened', planned, { ...about, subject, basis: basisOf(procedure) })
  const linking = entryOf('case.linked', { dispute }, { ...about, subject: subjectOfCase(dossier.id) })
  const isTied = dossier.dispute !== undefined
  return { id, series, entries: [opening, ...(isTied ? [] : [linking])], expect: { [subject]: 0 } }
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

/** Facts that the other procedure knows under the same names and of the same kinds. */
const carried = (procedure: Procedure, facts: Facts): Facts =>
  Object.fromEntries(
    Object.entries(facts).filter(([name, value]) => checkFacts(procedure, { [name]: value }) === undefined),
  )
