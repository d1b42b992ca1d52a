import { Button } from 'antd'
import { useState } from 'react'
import type { OfficeShape } from '#server/api/people'
import { useWords } from '#workbench/language'
import { Choice } from '#workbench/screens/people/choice'
import { Entry, Why } from '#workbench/screens/people/entry'
import { useSend } from '#workbench/screens/people/use-send'

interface Props {
  office: OfficeShape
  /** Offices that can take over what it owes. */
  others: readonly OfficeShape[]
  on: string
  done: () => void
}

/** Which office ends, from which day on, and which one takes over; what follows is said before it is done. */
export function EndOffice({ office, others, on, done }: Props) {
  const { t, say, day } = useWords()
  const [successor, setSuccessor] = useState(others[0]?.id ?? '')
  const [from, setFrom] = useState(on)
  const send = useSend(`offices/${office.id}/end`, done)
  const to = others.find(one => one.id === successor)
  return (
    <form
      className="entries"
      onSubmit={event => {
        event.preventDefault()
        send.mutate({ on: from, successor })
      }}
    >
      <Choice
        label={t('office.successor')}
        value={successor}
        write={setSuccessor}
        options={others.map(one => [one.id, say(one.label)])}
      />
      <Entry label={t('office.ends-on')} type="date" value={from} write={setFrom} />
      {to && from && (
        <p>{t('office.ending', { office: say(office.label), to: say(to.label), day: day(from) })}</p>
      )}
      <Why error={send.error} />
      <p className="acts">
        <Button type="primary" danger htmlType="submit" loading={send.isPending}>
          {t('office.end')}
        </Button>
      </p>
    </form>
  )
}
