import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button, Input } from 'antd'
import { useState } from 'react'
import type { Address } from '#workbench/address'
import { useWords } from '#workbench/language'
import { useAddress } from '#workbench/parts/use-address'
import { askOffices, askProcedures } from '#workbench/questions'

/** Words, channel, procedure, office, whose and how late: each is a member of the address. */
export function NarrowCases() {
  const { t } = useWords()
  const address = useAddress()
  const [text, setText] = useState(address.text ?? '')
  const navigate = useNavigate()
  const narrow = (change: Partial<Address>) =>
    void navigate({ to: '.', search: before => ({ ...before, ...change, after: undefined }) })
  return (
    <form
      className="narrow"
      aria-label={t('cases.narrow')}
      onSubmit={event => {
        event.preventDefault()
        narrow({ text: text.trim() || undefined })
      }}
    >
      <label className="narrow-text" htmlFor="cases-text">
        <span>{t('cases.text')}</span>
        <Input id="cases-text" value={text} maxLength={100} onChange={event => setText(event.target.value)} />
      </label>
      <Kinds narrow={narrow} />
      <Standings narrow={narrow} />
      <Button type="primary" htmlType="submit">
        {t('narrow.search')}
      </Button>
    </form>
  )
}

type NarrowBy = (change: Partial<Address>) => void

function Kinds({ narrow }: { narrow: NarrowBy }) {
  const { t, say } = useWords()
  const address = useAddress()
  const { data: procedures = [] } = useQuery(askProcedures())
  const { data: offices = [] } = useQuery({ ...askOffices(), retry: false })
  const channels = [...new Map(procedures.map(one => [one.channel.id, one.channel])).values()]
  const own = procedures.filter(one => !address.channel || one.channel.id === address.channel)
  return (
    <>
      <Choice
        label={t('cases.channel')}
        value={address.channel}
        options={channels.map(one => [one.id, say(one.label)])}
        choose={value => narrow({ channel: value, procedure: undefined })}
      />
      <Choice
        label={t('case.procedure')}
        value={address.procedure}
        options={own.map(one => [one.id, say(one.label)])}
        choose={procedure => narrow({ procedure })}
      />
      <Choice
        label={t('cases.office')}
        value={address.office}
        options={offices.map(one => [one.id, say(one.label)])}
        choose={office => narrow({ office })}
      />
    </>
  )
}

function Standings({ narrow }: { narrow: NarrowBy }) {
  const { t } = useWords()
  const address = useAddress()
  return (
    <>
      <Choice
        label={t('cases.which')}
        value={address.state}
        none={t('cases.which-open')}
        options={(['closed', 'all'] as const).map(one => [one, t(`cases.which-${one}`)])}
        choose={state => narrow({ state })}
      />
      <Choice
        label={t('cases.whose')}
        value={address.mine}
        options={[['true', t('cases.mine')]]}
        choose={mine => narrow({ mine })}
      />
      <Choice
        label={t('cases.late')}
        value={address.overdue}
        options={[['true', t('cases.late-only')]]}
        choose={overdue => narrow({ overdue })}
      />
    </>
  )
}

interface ChoiceProps {
  label: string
  value?: string
  none?: string
  options: [id: string, label: string][]
  choose: (id?: string) => void
}

function Choice({ label, value, none, options, choose }: ChoiceProps) {
  const { t } = useWords()
  return (
    <label>
      <span>{label}</span>
      <select
        className="field"
        value={value ?? ''}
        onChange={event => choose(event.target.value || undefined)}
      >
        <option value="">{none ?? t('narrow.any')}</option>
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
