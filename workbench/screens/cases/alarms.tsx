import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useWords } from '#workbench/language'
import { Sentinels } from '#workbench/parts/sentinels'
import { askAlarms } from '#workbench/questions'

/** Cases that meet a line of a crime, and of which nothing was done about it. */
export function Alarms() {
  const { t, say } = useWords()
  const { data } = useSuspenseQuery(askAlarms())
  if (data.rows.length === 0) return <p className="quiet">{t('watch.none-alarms')}</p>
  return (
    <>
      {data.rows.map(one => (
        <section key={one.case.id} aria-label={one.case.id}>
          <h3>
            <Link to="/cases/$id" params={{ id: one.case.id }}>
              {one.case.title || say(one.case.procedure.label)}
            </Link>
          </h3>
          <p className="quiet">
            {one.case.id} · {one.case.lead.name} · {say(one.case.state.label)}
          </p>
          <Sentinels sentinels={one.sentinels} of={one.case} />
        </section>
      ))}
      {data.isMore && <p className="quiet">{t('watch.more-alarms')}</p>}
    </>
  )
}
