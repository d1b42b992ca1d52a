import '#workbench/screens/reports/reports.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { KnownLineShape, ReportPageShape } from '#server/api/report-forms'
import { useWords } from '#workbench/language'
import { Missing } from '#workbench/parts/refusal'
import { Section } from '#workbench/parts/section'
import { type Column, Table } from '#workbench/parts/table'
import { Title } from '#workbench/parts/title'
import { askReport } from '#workbench/questions-of-reports'
import { Correct } from '#workbench/screens/reports/correct'
import { HandedIn } from '#workbench/screens/reports/handed-in'
import { WriteReport } from '#workbench/screens/reports/write-report'

/** The contents of one report: what is known already, and below it what only the office knows. */
export function Report() {
  const { t, say, day, period } = useWords()
  const { id } = useParams({ from: '/cases/$id/form' })
  const { data: page } = useSuspenseQuery(askReport(id))
  return (
    <>
      <Title
        title={`${say(page.form.label)} ${period(page.period)}`}
        about={`${page.office.name} · ${say(page.state.label)}`}
      >
        <p>
          <Link to="/cases/$id" params={{ id }}>
            {page.title}
          </Link>
          {page.dueOn && <span className="quiet"> {t('report-form.due', { day: day(page.dueOn) })}</span>}
        </p>
        {page.corrects && (
          <p>
            <Link to="/cases/$id/form" params={{ id: page.corrects }}>
              {t('report-form.corrects', { id: page.corrects })}
            </Link>
          </p>
        )}
      </Title>
      <Section id="known" title={t('report-form.known')} about={t('report-form.known-about')}>
        <Known page={page} />
      </Section>
      <Section
        id="asked"
        title={t('report-form.asked', { count: page.questions.length })}
        about={t('report-form.minutes', { count: page.minutes })}
      >
        {page.mayWrite ? <WriteReport page={page} /> : <HandedIn page={page} />}
        {page.mayCorrect && <Correct page={page} />}
      </Section>
      {page.handedIn.length > 0 && (
        <Section id="handed-in" title={t('report-form.handed-in')}>
          <ol className="plain-list">
            {page.handedIn.map(one => (
              <li key={one.digest}>
                {day(one.on)} {one.person.name} <code>{one.digest.slice(0, 12)}</code>
              </li>
            ))}
          </ol>
        </Section>
      )}
    </>
  )
}

function Known({ page }: { page: ReportPageShape }) {
  const { t, say, day } = useWords()
  const columns: Column<KnownLineShape>[] = [
    {
      key: 'line',
      head: t('report-form.line'),
      lead: true,
      cell: one =>
        one.indicator ? (
          <Link to="/indicators/$id" params={{ id: one.indicator }}>
            {say(one.label)}
          </Link>
        ) : (
          say(one.label)
        ),
    },
    {
      key: 'value',
      head: t('report-form.value'),
      numeric: true,
      cell: one => (one.refused ? <Missing refused={one.refused} brief /> : `${one.value} ${say(one.unit)}`),
    },
    {
      key: 'days',
      head: t('report-form.days'),
      cell: one => (one.from ? `${day(one.from)} – ${day(one.on)}` : day(one.on)),
    },
    { key: 'says', head: t('report-form.says'), cell: one => say(one.says) },
    { key: 'definition', head: t('report-form.definition'), cell: one => <code>{one.definition}</code> },
  ]
  return (
    <Table caption={t('report-form.known')} columns={columns} rows={page.known} keyOf={one => one.line} />
  )
}
