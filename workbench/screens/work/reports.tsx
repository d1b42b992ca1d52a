import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { OwedReportShape, ReportCalendarShape, ReportingTally } from '#server/api/reports'
import { useWords } from '#workbench/language'
import { Follow } from '#workbench/parts/follow'
import { Panel } from '#workbench/parts/panel'
import { Section } from '#workbench/parts/section'
import { Title } from '#workbench/parts/title'
import { useStandpoint } from '#workbench/parts/use-address'
import { askReports } from '#workbench/questions-of-work'
import { ExpectReports } from '#workbench/screens/work/expect-reports'
import { MonthChart } from '#workbench/screens/work/month-chart'
import { ReportTable } from '#workbench/screens/work/report-table'
import { TallyTable } from '#workbench/screens/work/tally-table'
import '#workbench/screens/work/work.css'

/** What is expected, from whom, by when; how complete and how timely it came. */
export function Reports() {
  const { t, day, count } = useWords()
  const { on } = useStandpoint()
  const { data: calendar } = useSuspenseQuery(askReports(on))
  const { whole, byOffice, byMonth, reports, schedules, mayExpect, from } = calendar
  return (
    <>
      <Title
        title={t('work.reports')}
        about={t('work.reports-about', { from: day(from), on: day(calendar.on) })}
      >
        {mayExpect && (
          <div className="acts">
            <Panel label={t('work.expect')} button={t('work.expect')} className="act">
              {close => <ExpectReports done={close} />}
            </Panel>
          </div>
        )}
      </Title>
      {reports.length === 0 ? (
        <p className="empty">{t('work.no-reports')}</p>
      ) : (
        <>
          <Section id="months" title={t('work.by-month')} about={t('work.tally', tallyWords(whole, count))}>
            <MonthChart months={byMonth} />
          </Section>
          <Section id="offices" title={t('work.by-office')}>
            <TallyTable
              caption={t('work.by-office')}
              rows={byOffice.map(one => ({ ...one, key: one.office.id, name: one.office.name }))}
              head={t('work.office')}
            />
          </Section>
          <Owed reports={reports} schedules={schedules} />
        </>
      )}
    </>
  )
}

function Owed({ reports, schedules }: Pick<ReportCalendarShape, 'reports' | 'schedules'>) {
  const { t } = useWords()
  const [schedule, setSchedule] = useState('')
  const shown = reports.filter(one => schedule === '' || one.schedule.id === schedule)
  return (
    <Section
      id="owed"
      title={t('work.owed')}
      acts={
        <>
          {schedule !== '' && <Follow thing={`schedule:${schedule}`} />}
          <label>
            <span className="aside">{t('work.schedule')}</span>
            <select className="field" value={schedule} onChange={event => setSchedule(event.target.value)}>
              <option value="">{t('work.every-schedule')}</option>
              <Schedules of={schedules} />
            </select>
          </label>
        </>
      }
    >
      <ReportTable reports={[...shown.filter(isOpen), ...shown.filter(one => !isOpen(one)).reverse()]} />
    </Section>
  )
}

function Schedules({ of }: { of: readonly { id: string; label: { zh: string; en: string } }[] }) {
  const { say } = useWords()
  return of.map(one => (
    <option key={one.id} value={one.id}>
      {say(one.label)}
    </option>
  ))
}

/** Somebody still owes it something; the first due of these come first, and what is over after them. */
const isOpen = (one: OwedReportShape) => !one.isLocked && one.timeliness !== 'missed'

const tallyWords = (whole: ReportingTally, count: (value: number) => string) => ({
  ...{ due: count(whole.due), sent: count(whole.sent), inTime: count(whole.inTime) },
  ...{ missing: count(whole.missing + whole.missed), returned: count(whole.returned) },
})
