import '#workbench/screens/reports/reports.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { BurdenShape, DuplicateShape, ReportFormShape } from '#server/api/report-forms'
import { useWords } from '#workbench/language'
import { Section } from '#workbench/parts/section'
import { type Column, Table } from '#workbench/parts/table'
import { Title } from '#workbench/parts/title'
import { askReportForms } from '#workbench/questions-of-reports'

/** What reports cost those who write them: minutes by kind of office, what is asked twice, and each form. */
export function Forms() {
  const { t } = useWords()
  const { data } = useSuspenseQuery(askReportForms())
  return (
    <>
      <Title title={t('report-form.forms')} about={t('report-form.forms-about')} />
      <Section id="burden" title={t('report-form.burden')} about={t('report-form.burden-about')}>
        <Burden rows={data.burden} />
      </Section>
      <Section id="duplicates" title={t('report-form.duplicates')}>
        <Duplicates rows={data.duplicates} />
      </Section>
      <Section id="forms" title={t('report-form.each')}>
        {data.forms.map(one => (
          <Form key={one.id} form={one} />
        ))}
      </Section>
    </>
  )
}

function Burden({ rows }: { rows: readonly BurdenShape[] }) {
  const { t, say, count } = useWords()
  const columns: Column<BurdenShape>[] = [
    { key: 'office', head: t('report-form.office'), lead: true, cell: one => say(one.officeKind.label) },
    {
      key: 'minutes',
      head: t('report-form.minutes-a-year'),
      numeric: true,
      cell: one => count(one.minutesAYear),
    },
    {
      key: 'forms',
      head: t('report-form.each'),
      cell: one =>
        one.forms
          .map(own =>
            t('report-form.share', {
              ...{ form: say(own.form.label), minutes: own.minutes, times: own.timesAYear },
              ...{ asked: own.asked, known: own.filledIn },
            }),
          )
          .join(t('list-of-lists')),
    },
  ]
  return (
    <Table caption={t('report-form.burden')} columns={columns} rows={rows} keyOf={one => one.officeKind.id} />
  )
}

function Duplicates({ rows }: { rows: readonly DuplicateShape[] }) {
  const { t, say } = useWords()
  if (rows.length === 0) return <p className="empty">{t('report-form.no-duplicates')}</p>
  return (
    <ul className="plain-list">
      {rows.map(one => (
        <li key={one.places.map(place => `${place.form.id} ${place.line}`).join()}>
          {say(one.label)} · {t(`report-form.${one.how}`)} ·{' '}
          {one.places.map(place => say(place.form.label)).join(t('list'))}
        </li>
      ))}
    </ul>
  )
}

function Form({ form }: { form: ReportFormShape }) {
  const { t, say } = useWords()
  return (
    <details>
      <summary>
        {say(form.label)} <span className="quiet">{t('report-form.minutes', { count: form.minutes })}</span>
      </summary>
      <p>{t('report-form.filled-in', { lines: form.filledIn.map(one => say(one.label)).join(t('list')) })}</p>
      <ul className="plain-list">
        {form.questions.map(one => (
          <li key={one.line}>
            {say(one.label)} {one.unit && <span className="quiet">{say(one.unit)}</span>}{' '}
            <span className="quiet">{t('report-form.takes', { count: one.minutes })}</span>
            {one.askedOf && (
              <span className="quiet">
                {' '}
                {t('report-form.asked-of', { who: one.askedOf.map(kind => say(kind.label)).join(t('list')) })}
              </span>
            )}
            {one.feeds && (
              <span className="quiet"> {t('report-form.feeds', { what: say(one.feeds.label) })}</span>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}
