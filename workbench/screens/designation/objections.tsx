import { Link } from '@tanstack/react-router'
import type { ObjectionShape, RoundPage } from '#server/api/designations'
import { useWords } from '#workbench/language'
import { type Column, Table } from '#workbench/parts/table'

export function Objections({ round: { objections, isPublished, objection } }: { round: RoundPage }) {
  const { t, say, day } = useWords()
  const columns: Column<ObjectionShape>[] = [
    { key: 'on', head: t('designation.on'), whole: true, cell: one => day(one.on) },
    {
      ...{ key: 'city', head: t('designation.city'), lead: true },
      cell: one => (
        <Link to="/cases/$id" params={{ id: one.id }}>
          {say(one.city.label)}
        </Link>
      ),
    },
    { key: 'state', head: t('designation.state'), words: true, cell: one => say(one.state.label) },
  ]
  return (
    <>
      {isPublished && (
        <p className="acts">
          <Link to="/cases/open" search={{ procedure: objection }}>
            {t('designation.object')}
          </Link>
        </p>
      )}
      {objections.length === 0 ? (
        <p className="quiet">{t('designation.no-objections')}</p>
      ) : (
        <Table
          caption={t('designation.objections')}
          columns={columns}
          rows={objections}
          keyOf={one => one.id}
        />
      )}
    </>
  )
}
