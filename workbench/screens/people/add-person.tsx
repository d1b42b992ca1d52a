import { Button } from 'antd'
import { useState } from 'react'
import { useWords } from '#workbench/language'
import { Entry, Why } from '#workbench/screens/people/entry'
import { useSend } from '#workbench/screens/people/use-send'

/** A person with an account and a first password, and no duty yet. */
export function AddPerson({ done }: { done: () => void }) {
  const { t } = useWords()
  const [typed, setTyped] = useState({ name: '', id: '', password: '' })
  const write = (name: keyof typeof typed) => (value: string) => setTyped({ ...typed, [name]: value })
  const send = useSend('persons', done)
  return (
    <form
      className="entries"
      onSubmit={event => {
        event.preventDefault()
        send.mutate({ ...typed, id: typed.id.trim(), password: typed.password || undefined })
      }}
    >
      <Entry label={t('person.name')} value={typed.name} write={write('name')} />
      <Entry
        label={t('person.account')}
        about={t('person.account-about')}
        value={typed.id}
        write={write('id')}
      />
      <Entry
        label={t('person.first-password')}
        about={t('person.first-password-about')}
        type="password"
        value={typed.password}
        write={write('password')}
        autoComplete="new-password"
        isOptional
      />
      <Why error={send.error} />
      <p className="acts">
        <Button type="primary" htmlType="submit" loading={send.isPending}>
          {t('person.add')}
        </Button>
      </p>
    </form>
  )
}
