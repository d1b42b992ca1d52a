import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import type { Day } from '#kernel/date'
import { addDays, addYears, isDay } from '#kernel/date'
import type { Address } from '#workbench/address'
import { useWords } from '#workbench/language'
import { Panel } from '#workbench/parts/panel'
import { useStandpoint } from '#workbench/parts/use-address'
import { askAbout } from '#workbench/questions'

const onDay = (day: Day) => (before: Address) => ({ ...before, on: day, page: undefined })

/** Chooses the day for every screen; each page then shows itself as it stood. */
export function DayPicker() {
  const { t, day } = useWords()
  const { on } = useStandpoint()
  return (
    <Panel
      label={t('day.choose')}
      className="day-opener"
      button={<strong>{isDay(on) ? day(on) : on}</strong>}
    >
      {close => <Days close={close} />}
    </Panel>
  )
}

function Days({ close }: { close: () => void }) {
  const { t, day } = useWords()
  const { on } = useStandpoint()
  const { data: about } = useSuspenseQuery(askAbout())
  const [typed, setTyped] = useState(on)
  const navigate = useNavigate()
  const valid = isDay(typed)
  return (
    <>
      <form
        className="day-form"
        onSubmit={event => {
          event.preventDefault()
          if (!valid) return
          close()
          void navigate({ to: '.', search: onDay(typed) })
        }}
      >
        <label htmlFor="day-field">{t('day.field')}</label>
        <input
          id="day-field"
          type="date"
          className="field"
          min="1985-04-01"
          max="2099-12-31"
          value={typed}
          onChange={event => setTyped(event.target.value)}
        />
        <Button type="primary" htmlType="submit" disabled={!valid}>
          {t('day.show')}
        </Button>
      </form>
      <ul className="choices">
        {quickDays(isDay(on) ? on : about.today, about.today, about.start.on).map(([name, value]) => (
          <li key={name}>
            <Link to="." search={onDay(value)} onClick={close} data-choice>
              {t(`day.${name}`)} <span className="quiet">{day(value)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Days an office asks for: today, ends of month and year, a year before and after, the newcomer's day. */
const quickDays = (on: Day, today: Day, start: Day): [string, Day][] => [
  ['today', today],
  ['month-end', addDays(`${today.slice(0, 7)}-01`, -1)],
  ['year-end', `${Number(today.slice(0, 4)) - 1}-12-31`],
  ['year-before', addYears(on, -1)],
  ['year-after', addYears(on, 1)],
  ['start', start],
]
