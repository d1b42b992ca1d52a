import '#workbench/screens/cases/cases.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { addDays, addMonths, type Day, isDay, weekday } from '#kernel/date'
import type { DueCaseShape, DueListShape } from '#server/api/due'
import { useWords } from '#workbench/language'
import { Section } from '#workbench/parts/section'
import { Title } from '#workbench/parts/title'
import { useStandpoint } from '#workbench/parts/use-address'
import { askAbout, askDueList, dueFileOf } from '#workbench/questions'
import { DueTable } from '#workbench/screens/cases/due-table'
import { SilentHandOvers } from '#workbench/screens/cases/silent-hand-overs'

/** The month of the top bar's day: what is late first, then what falls due, week by week. */
export function Calendar() {
  const { t, period, language } = useWords()
  const { on } = useStandpoint()
  const { data: about } = useSuspenseQuery(askAbout())
  const month = (isDay(on) ? on : about.today).slice(0, 7)
  const first = `${month}-01`
  const until = addDays(addMonths(first, 1), -1)
  const turn = (by: number) => addMonths(first, by)
  return (
    <>
      <Title title={t('calendar.title', { month: period(month) })} about={t('calendar.about')}>
        <p className="acts">
          <a className="act" href={dueFileOf(until, language)} download>
            {t('calendar.file')}
          </a>
        </p>
      </Title>
      <nav className="pages" aria-label={t('calendar.months')}>
        {[-1, 1].map(by => (
          <Link key={by} to="." search={before => ({ ...before, on: turn(by) })}>
            {period(turn(by).slice(0, 7))}
          </Link>
        ))}
      </nav>
      <Section id="late" title={t('watch.late')} about={t('watch.late-about')}>
        <Late until={until} />
      </Section>
      <Section id="weeks" title={t('calendar.weeks')} about={t('calendar.weeks-about')}>
        <Weeks from={first} until={until} />
      </Section>
      <Section id="silent" title={t('watch.silent')} about={t('watch.silent-about')}>
        <SilentHandOvers />
      </Section>
    </>
  )
}

function Late({ until }: { until: Day }) {
  const { t } = useWords()
  const { data: list } = useSuspenseQuery(askDueList(until))
  const rows = list.rows.filter(one => one.next?.isOverdue)
  return (
    <>
      {rows.length === 0 ? (
        <p className="quiet">{t('watch.none-late')}</p>
      ) : (
        <DueTable caption={t('watch.late')} rows={rows} />
      )}
      <More list={list} />
    </>
  )
}

function More({ list }: { list: DueListShape }) {
  const { t, count } = useWords()
  if (!list.isMore) return null
  return (
    <p>
      {t('calendar.more', { count: count(list.rows.length) })} <Link to="/cases">{t('room.queue')}</Link>
    </p>
  )
}

function Weeks({ from, until }: { from: Day; until: Day }) {
  const { t, day } = useWords()
  const { data: list } = useSuspenseQuery(askDueList(until))
  const weeks = weeksOf(list.rows.filter(one => one.next && !one.next.isOverdue && one.next.due >= from))
  if (weeks.length === 0) return <p className="quiet">{t('calendar.none')}</p>
  return weeks.map(({ monday, rows }) => (
    <div key={monday} className="due-week">
      <h3>{t('calendar.week', { from: day(monday), to: day(addDays(monday, 6)) })}</h3>
      <DueTable
        caption={t('calendar.week', { from: day(monday), to: day(addDays(monday, 6)) })}
        rows={rows}
      />
    </div>
  ))
}

/** Weeks begin on Monday; rows come by the day on which they fall due. */
function weeksOf(rows: readonly DueCaseShape[]): { monday: Day; rows: DueCaseShape[] }[] {
  const weeks = new Map<Day, DueCaseShape[]>()
  for (const row of rows) {
    const due = (row.next?.due ?? '').slice(0, 10)
    const monday = addDays(due, -((weekday(due) + 6) % 7))
    weeks.set(monday, [...(weeks.get(monday) ?? []), row])
  }
  return [...weeks].map(([monday, within]) => ({ monday, rows: within }))
}
