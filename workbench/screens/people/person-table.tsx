import { Button } from 'antd'
import { useState } from 'react'
import type { DutyShape, PersonShape } from '#server/api/people'
import { useWords } from '#workbench/language'
import { Panel } from '#workbench/parts/panel'
import { type Column, Table } from '#workbench/parts/table'
import { Entry, Why } from '#workbench/screens/people/entry'
import { useSend } from '#workbench/screens/people/use-send'

interface Props {
  persons: readonly PersonShape[]
  /** Duties that are over are shown too; none is ever deleted. */
  withPast: boolean
  on: string
}

export function PersonTable({ persons, withPast, on }: Props) {
  const { t } = useWords()
  const columns: Column<PersonShape>[] = [
    { key: 'name', head: t('person.name'), lead: true, cell: one => <Name of={one} /> },
    { key: 'account', head: t('person.account'), whole: true, cell: one => <code>{one.id}</code> },
    {
      key: 'duties',
      head: t('person.duties'),
      cell: one => <Duties of={one.duties.filter(duty => withPast || !isOver(duty, on))} on={on} />,
    },
  ]
  if (persons.length === 0) return <p role="status">{t('people.nobody')}</p>
  return (
    <Table
      caption={t('people.persons')}
      columns={columns}
      rows={persons}
      keyOf={one => one.id}
      kind="people"
    />
  )
}

const isOver = ({ until }: DutyShape, on: string) => until !== undefined && until <= on

function Name({ of }: { of: PersonShape }) {
  const { t } = useWords()
  return (
    <>
      {of.name} {of.isSample && <span className="mark">{t('sample.word')}</span>}
    </>
  )
}

function Duties({ of, on }: { of: readonly DutyShape[]; on: string }) {
  const { t, say, day } = useWords()
  if (of.length === 0) return <span className="quiet">{t('duty.none')}</span>
  return (
    <ul className="duties">
      {of.map(duty => (
        <li key={duty.id} className={duty.isInForce ? undefined : 'quiet'}>
          <span>
            {say(duty.office.label)} · {t(`post.${duty.post}`)}
          </span>
          <span className="quiet">
            {duty.until
              ? t('duty.span', { from: day(duty.from), until: day(duty.until) })
              : t('duty.since', { from: day(duty.from) })}
          </span>
          {duty.mayEnd && <End duty={duty} on={on} />}
        </li>
      ))}
    </ul>
  )
}

/** Ending takes two presses: the second one says whose duty ends where, and on which day. */
function End({ duty, on }: { duty: DutyShape; on: string }) {
  const { t } = useWords()
  const label = t('duty.end-of', { who: duty.person.name })
  return (
    <Panel label={label} button={<span aria-hidden="true">{t('duty.end')}</span>} className="small">
      {close => <Ending duty={duty} on={on} done={close} />}
    </Panel>
  )
}

function Ending({ duty, on, done }: { duty: DutyShape; on: string; done: () => void }) {
  const { t, say } = useWords()
  const [until, setUntil] = useState(on)
  const send = useSend(`duties/${encodeURIComponent(duty.id)}/end`, done)
  return (
    <form
      className="entries"
      onSubmit={event => {
        event.preventDefault()
        send.mutate({ until })
      }}
    >
      <p>
        {t('duty.ending', {
          who: duty.person.name,
          office: say(duty.office.label),
          post: t(`post.${duty.post}`),
        })}
      </p>
      <Entry
        label={t('duty.until')}
        about={t('duty.until-about')}
        type="date"
        value={until}
        write={setUntil}
      />
      <Why error={send.error} />
      <p className="acts">
        <Button type="primary" htmlType="submit" loading={send.isPending}>
          {t('duty.end-confirm')}
        </Button>
      </p>
    </form>
  )
}
