import { useSuspenseQuery } from '@tanstack/react-query'
import type { SchemeShape } from '#server/api/designations'
import { useWords } from '#workbench/language'
import { type Column, Table } from '#workbench/parts/table'
import { askSchemes } from '#workbench/questions-of-designations'

/** Every generation of naming cities, with its levels and what became of their titles. */
export function Schemes() {
  const { t, say, day, period, count } = useWords()
  const { data: schemes } = useSuspenseQuery(askSchemes())
  const columns: Column<SchemeShape>[] = [
    {
      ...{ key: 'scheme', head: t('designation.scheme'), lead: true, width: '34%' },
      cell: one => (
        <>
          {say(one.label)} {one.isCarriedOut && <span className="quiet">{t('designation.running')}</span>}
        </>
      ),
    },
    { key: 'since', head: t('designation.since'), whole: true, cell: one => period(one.since) },
    {
      ...{ key: 'levels', head: t('designation.levels'), words: true },
      cell: one => (
        <ul className="plain">
          {one.levels.map(({ id, label, named, term, became }) => (
            <li key={id}>
              {[
                say(label),
                named !== undefined && t('designation.named', { count: count(named) }),
                term && t('designation.term', { from: day(term.from), until: day(term.until) }),
                became && say(became),
              ]
                .filter(Boolean)
                .join(t('designation.and'))}
            </li>
          ))}
        </ul>
      ),
    },
  ]
  return <Table caption={t('designation.schemes')} columns={columns} rows={schemes} keyOf={one => one.id} />
}
