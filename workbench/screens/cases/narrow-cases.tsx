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
  const { t, say } = useWords()
  const address = useAddress()
  const [text, setText] = useState(address.text ?? '')
  const { data: procedures = [] } = useQuery(askProcedures())
  const { data: offices = [] } = useQuery({ ...askOffices(), retry: false })
  const navigate = useNavigate()
  const narrow = (change: Partial<Address>) =>
    void navigate({ to: '.', search: before => ({ ...before, ...change, after: undefined }) })
  const channels = [...new Map(procedures.map(one => [one.channel.id, one.channel])).values()]
  const { channel } = address
  const own = procedures.filter(one => !channel || one.channel.id === channel)
  const choose = (key: keyof Address) => (value?: string) => narrow({ [key]: value })
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
      <Choice
        label={t('cases.channel')}
        value={channel}
        options={channels.map(one => [one.id, say(one.label)])}
        choose={value => narrow({ channel: value, procedure: undefined })}
      />
      <Choice
        label={t('case.procedure')}
        value={address.procedure}
        options={own.map(one => [one.id, say(one.label)])}
        choose={choose('procedure')}
      />
      <Choice
        label={t('cases.office')}
        value={address.office}
        options={offices.map(one => [one.id, say(one.label)])}
        choose={choose('office')}
      />
      <Choice
        label={t('cases.which')}
        value={address.state}
        none={t('cases.which-open')}
        options={(['closed', 'all'] as const).map(one => [one, t(`cases.which-${one}`)])}
        choose={choose('state')}
      />
      <Choice
        label={t('cases.whose')}
        value={address.mine}
        options={[['true', t('cases.mine')]]}
        choose={choose('mine')}
      />
      <Choice
        label={t('cases.late')}
        value={address.overdue}
        options={[['true', t('cases.late-only')]]}
        choose={choose('overdue')}
      />
      <Button type="primary" htmlType="submit">
        {t('narrow.search')}
      </Button>
    </form>
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
