import { actsOf } from '#kernel/procedures/check'
import type { Procedure } from '#kernel/procedures/procedure'
import type { Entry } from '#ledger/entry'
import type { EntryShape } from '#server/api/cases'
import { labelled, type Names, named, officeIn, plain } from '#server/present/case'

interface AnyBody {
  readonly act?: string
  readonly role?: string
  readonly limit?: string
  readonly handOver?: string
  readonly add?: string[]
  readonly remove?: string[]
  readonly right?: string | null
  readonly dispute?: string | null
}

export function presentEntry(entry: Entry, procedure: Procedure, names: Names): EntryShape {
  const { seq, version, kind, happenedAt: on, recordedAt, by, basis } = entry
  const { act, role, limit, handOver, add, remove, right, dispute } = entry.body as AnyBody
  return {
    ...{ seq, version, kind, on, recordedAt, basis, handOver },
    ...{ person: by.person, personName: names.persons.get(by.person), office: officeIn(names, by.office) },
    act:
      act === undefined
        ? undefined
        : {
            name: act,
            label: actLabel(procedure, act),
            role: role === undefined ? undefined : roleIn(procedure, role),
          },
    limit: limit === undefined ? undefined : { name: limit, label: labelled(procedure.limits, limit) },
    tied: kind === 'case.linked' ? { right, dispute } : undefined,
    persons: add || remove ? { added: add ?? [], removed: remove ?? [] } : undefined,
  }
}

export function actLabel(procedure: Procedure, name: string) {
  if (procedure.opens.act === name) return procedure.opens.label
  const act = actsOf(procedure).find(one => one.name === name)?.act
  return act?.label ?? { zh: name, en: name }
}

export const roleIn = ({ roles }: Procedure, id: string) => {
  const role = roles.find(one => one.id === id)
  return role ? named(role) : plain(id)
}
