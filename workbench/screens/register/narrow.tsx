import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button, Input } from 'antd'
import { useState } from 'react'
import type { Address } from '#workbench/address'
import { useWords } from '#workbench/language'
import { useAddress, useStandpoint } from '#workbench/parts/use-address'
import { useCatalogue } from '#workbench/parts/use-catalogue'
import { askPlace } from '#workbench/questions'

/** Words, kind of right, status and reach: each is a member of the address. */
export function Narrow() {
  const { t, say } = useWords()
  const address = useAddress()
  const { registers, statuses } = useCatalogue()
  const [text, setText] = useState(address.text ?? '')
  const navigate = useNavigate()
  const narrow = (change: Partial<Address>) =>
    void navigate({ to: '.', search: before => ({ ...before, ...change, page: undefined }) })
  return (
    <form
      className="narrow"
      aria-label={t('narrow.label')}
      onSubmit={event => {
        event.preventDefault()
        narrow({ text: text.trim() || undefined })
      }}
    >
      <label className="narrow-text" htmlFor="narrow-text">
        <span>{t('narrow.text')}</span>
        <Input
          id="narrow-text"
          value={text}
          maxLength={200}
          placeholder={t('narrow.text-hint')}
          onChange={event => setText(event.target.value)}
        />
      </label>
      <Choice
        label={t('narrow.register')}
        value={address.register}
        options={registers.filter(one => one.isSearched).map(one => [one.id, say(one.label)])}
        choose={register => narrow({ register })}
      />
      <Choice
        label={t('narrow.status')}
        value={address.status}
        options={Object.entries(statuses).map(([id, label]) => [id, say(label)])}
        choose={status => narrow({ status })}
      />
      <Within value={address.within} choose={within => narrow({ within })} />
      <Button type="primary" htmlType="submit">
        {t('narrow.search')}
      </Button>
    </form>
  )
}

/** The place of the top bar, or anywhere. */
function Within({ value, choose }: { value?: string; choose: (within?: string) => void }) {
  const { t, say } = useWords()
  const { data: page } = useQuery(askPlace(useStandpoint().place))
  return (
    <label>
      <span>{t('narrow.within')}</span>
      <select
        className="field"
        value={value ?? ''}
        onChange={event => choose(event.target.value || undefined)}
      >
        <option value="">{page ? say(page.place.label) : ''}</option>
        <option value="all">{t('narrow.anywhere')}</option>
      </select>
    </label>
  )
}

interface ChoiceProps {
  label: string
  value?: string
  options: [id: string, label: string][]
  choose: (id?: string) => void
}

function Choice({ label, value, options, choose }: ChoiceProps) {
  const { t } = useWords()
  return (
    <label>
      <span>{label}</span>
      <select
        className="field"
        value={value ?? ''}
        onChange={event => choose(event.target.value || undefined)}
      >
        <option value="">{t('narrow.any')}</option>
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}
