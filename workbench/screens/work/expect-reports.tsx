import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import type { ReportsExpectedShape, ScheduleShape } from '#server/api/reports'
import { useWords } from '#workbench/language'
import { askSchedules } from '#workbench/questions-of-work'
import { Entry, Why } from '#workbench/screens/people/entry'
import { useSend } from '#workbench/screens/people/use-send'

/** Expects the reports of one period from every office that owes one. */
export function ExpectReports({ done }: { done: () => void }) {
  const { t, count } = useWords()
  const { data: schedules = [] } = useQuery(askSchedules())
  const [schedule, setSchedule] = useState('')
  const [period, setPeriod] = useState('')
  const send = useSend<ReportsExpectedShape>('reports/expect')
  const chosen = schedules.find(one => one.id === schedule) ?? schedules[0]
  return (
    <form
      className="entries"
      onSubmit={event => {
        event.preventDefault()
        send.mutate({ schedule: chosen?.id ?? '', period })
      }}
    >
      <p className="quiet">{t('work.expect-about')}</p>
      <Choice of={schedules} chosen={chosen} choose={setSchedule} />
      <Entry
        label={t('work.period')}
        about={t(`work.period-of-${chosen?.every ?? 'year'}`)}
        value={period}
        write={setPeriod}
      />
      <Why error={send.error} />
      {send.data && (
        <p role="status">
          {t('work.expected', {
            opened: count(send.data.opened.length),
            before: count(send.data.before),
          })}
        </p>
      )}
      <p className="acts">
        <Button type="primary" htmlType="submit" loading={send.isPending}>
          {t('work.expect')}
        </Button>
        {send.data && <Button onClick={done}>{t('work.close')}</Button>}
      </p>
    </form>
  )
}

interface ChoiceProps {
  of: readonly ScheduleShape[]
  chosen?: ScheduleShape
  choose: (id: string) => void
}

/** Which schedule, with who owes its reports. */
function Choice({ of, chosen, choose }: ChoiceProps) {
  const { t, say } = useWords()
  return (
    <label className="entry">
      <span>{t('work.schedule')}</span>
      <select className="field" value={chosen?.id ?? ''} onChange={event => choose(event.target.value)}>
        {of.map(one => (
          <option key={one.id} value={one.id}>
            {say(one.label)}
          </option>
        ))}
      </select>
      {chosen && (
        <span className="quiet">
          {t('work.owes', { offices: chosen.officeKinds.map(one => say(one.label)).join(t('work.comma')) })}
        </span>
      )}
    </label>
  )
}
