import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { DigestDueShape, DigestGroupShape, DigestLineShape, DigestWay } from '#server/api/digest'
import { useWords } from '#workbench/language'
import { type Column, Table } from '#workbench/parts/table'

interface Props {
  group: DigestGroupShape
  dueUntil: string
  end: () => void
}

/** One thing that is followed: what changed of it, and what falls due. */
export function DigestGroup({ group, dueUntil, end }: Props) {
  const { t, say, count } = useWords()
  const { label, way, changes, changed, elsewhere, due, thing } = group
  const more = changed - changes.length
  return (
    <section className="section digest-group" aria-label={say(label)} data-thing={thing}>
      <div className="section-head">
        <h2>{way ? <WayTo way={way}>{say(label)}</WayTo> : say(label)}</h2>
        <button
          type="button"
          className="plain"
          aria-label={`${t('digest.unfollow')} ${say(label)}`}
          onClick={end}
        >
          {t('digest.unfollow')}
        </button>
      </div>
      {changes.length > 0 && <Changes group={group} />}
      {more > 0 && <p className="quiet">{t('digest.more', { count: count(more) })}</p>}
      {elsewhere > 0 && <p className="quiet">{t('digest.elsewhere', { count: count(elsewhere) })}</p>}
      {due.length > 0 && <Due group={group} dueUntil={dueUntil} />}
    </section>
  )
}

function Changes({ group: { label, changes } }: { group: DigestGroupShape }) {
  const { t, say, day } = useWords()
  const columns: Column<DigestLineShape>[] = [
    {
      ...{ key: 'kind', head: t('digest.kind'), whole: true, width: '8%' },
      cell: one => (
        <span className={isBad(one) ? 'wants-action' : undefined}>{t(`digest.kind-${one.kind}`)}</span>
      ),
    },
    {
      ...{ key: 'what', head: t('digest.what'), lead: true, width: '42%' },
      cell: one => <WayTo way={one}>{say(one.title)}</WayTo>,
    },
    {
      ...{ key: 'says', head: t('digest.says') },
      cell: one => (
        <ul className="goals">
          {one.says.map(said => (
            <li key={said.zh}>{say(said)}</li>
          ))}
        </ul>
      ),
    },
    { key: 'day', head: t('digest.day'), whole: true, cell: one => one.on && day(one.on) },
  ]
  const hasDays = changes.some(one => one.on)
  return (
    <Table
      caption={t('digest.changes-of', { what: say(label) })}
      columns={hasDays ? columns : columns.slice(0, -1)}
      rows={changes}
      keyOf={one => [one.kind, one.path, one.id, one.on, one.says[0]?.zh].join(' ')}
    />
  )
}

const isBad = ({ kind }: DigestLineShape) => kind === 'late' || kind === 'missing'

function Due({ group: { label, due }, dueUntil }: Omit<Props, 'end'>) {
  const { t, say, day } = useWords()
  const columns: Column<DigestDueShape>[] = [
    {
      ...{ key: 'day', head: t('digest.day'), whole: true, width: '18%' },
      cell: one => (
        <>
          {day(one.day)} {one.isLate && <span className="wants-action">{t('digest.overdue')}</span>}
        </>
      ),
    },
    {
      ...{ key: 'what', head: t('digest.due-until', { day: day(dueUntil) }), lead: true, width: '42%' },
      cell: one => <WayTo way={one}>{say(one.title)}</WayTo>,
    },
    { key: 'about', head: t('digest.says'), cell: one => one.about && say(one.about) },
  ]
  return (
    <Table
      caption={t('digest.due-of', { what: say(label) })}
      columns={columns}
      rows={due}
      keyOf={one => [one.path, one.day, one.title.zh, one.about?.zh].join(' ')}
    />
  )
}

/** Where a line of a digest leads; the place of an indicator is that of the line. */
export function WayTo({ way: { path, place }, children }: { way: DigestWay; children: ReactNode }) {
  return (
    <Link to={path} search={before => ({ ...before, from: undefined, ...(place && { place }) })}>
      {children}
    </Link>
  )
}
