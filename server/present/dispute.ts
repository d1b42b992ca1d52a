import { actsOf } from '#kernel/procedures/check'
import { isClosed } from '#kernel/procedures/case'
import type { Procedure } from '#kernel/procedures/procedure'
import type { Label } from '#kernel/source'
import type { CaseRow } from '#office/casework/case-row'
import type { CautionGiven } from '#office/casework/cautions'
import type { ShownDispute } from '#office/casework/show-dispute'
import type { CaseTitled, CautionShape } from '#server/api/cautions'
import type { DisputeShape } from '#server/api/disputes'
import { type Names, presentCase } from '#server/present/case'
import { presentEntry } from '#server/present/case-entry'
import { presentCitation } from '#server/present/citation'
import { presentClock } from '#server/present/clock'

export function presentDispute({ dispute, cases, cautions }: ShownDispute, names: Names): DisputeShape {
  const due = cases.flatMap(({ row, process, clocks }) =>
    isClosed(process)
      ? []
      : clocks.map(one => ({ ...presentClock(one, process.procedure, names), case: row.id })),
  )
  const timeline = cases.flatMap(({ row, process, entries }) =>
    entries.map(one => ({ ...presentEntry(one, process.procedure, names), case: row.id })),
  )
  const rows = cases.map(one => one.row)
  return {
    dispute,
    cases: rows.map(row => presentCase(row, names)),
    cautions: presentCautions(cautions, rows, names),
    due: due.sort((a, b) => compare(a.due ?? LAST, b.due ?? LAST)),
    timeline: timeline.sort((a, b) => compare(a.on, b.on) || (a.seq ?? 0) - (b.seq ?? 0)),
  }
}

/** After every day. */
const LAST = '~'
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

export function presentCautions(
  cautions: readonly CautionGiven[],
  rows: readonly CaseRow[],
  names: Names,
): CautionShape[] {
  const titled = (id: string): CaseTitled => {
    const row = rows.find(one => one.id === id)
    const procedure = row && names.catalogue.procedures.get(row.procedure)
    return { id, title: row?.title ?? id, procedure: procedure?.label ?? { zh: id, en: id } }
  }
  return cautions.map(({ caution, heeding, regarding, because, asks }) => ({
    ...{ id: caution.id, label: caution.label, bids: caution.bids, says: caution.says },
    unless: caution.unless,
    basis: caution.basis.map(presentCitation),
    ...{ heeding: titled(heeding), regarding: titled(regarding) },
    because: because && {
      act: actLabelIn(caution.regarding.procedures, because.act),
      on: because.on,
    },
    asks: [...asks],
  }))
}

const actLabelIn = (procedures: readonly Procedure[], name: string): Label =>
  procedures.flatMap(actsOf).find(one => one.name === name)?.act.label ?? { zh: name, en: name }
