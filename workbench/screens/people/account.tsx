import '#workbench/screens/people/people.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { useWords } from '#workbench/language'
import { Section } from '#workbench/parts/section'
import { Title } from '#workbench/parts/title'
import { askMe } from '#workbench/questions'
import { Entry, Why } from '#workbench/screens/people/entry'
import { OwnDuties } from '#workbench/screens/people/own-duties'
import { SecondFactorForm } from '#workbench/screens/people/second-factor'
import { useSend } from '#workbench/screens/people/use-send'

/** One's own account: duties in force, the password, the second factor. */
export function Account() {
  const { t } = useWords()
  const { data: me } = useSuspenseQuery(askMe())
  return (
    <>
      <Title title={me.person.name} about={t('account.about', { account: me.person.id })} />
      <Section id="duties" title={t('account.duties')}>
        <OwnDuties duties={me.duties} />
      </Section>
      <Section id="factor" title={t('factor.title')} about={t('factor.about')}>
        <SecondFactorForm isOn={me.hasSecondFactor} />
      </Section>
      <Section id="password" title={t('account.password')}>
        <ChangePassword />
      </Section>
    </>
  )
}

function ChangePassword() {
  const { t } = useWords()
  const [password, setPassword] = useState('')
  const [next, setNext] = useState('')
  const [isDone, setIsDone] = useState(false)
  const send = useSend('password', () => {
    setPassword('')
    setNext('')
    setIsDone(true)
  })
  return (
    <form
      className="entries"
      onSubmit={event => {
        event.preventDefault()
        setIsDone(false)
        send.mutate({ password, next })
      }}
    >
      <Entry
        label={t('account.now')}
        type="password"
        value={password}
        write={setPassword}
        autoComplete="current-password"
      />
      <Entry
        label={t('account.next')}
        about={t('person.password-about')}
        type="password"
        value={next}
        write={setNext}
        autoComplete="new-password"
      />
      <Why error={send.error} />
      {isDone && <p role="status">{t('account.changed')}</p>}
      <p className="acts">
        <Button htmlType="submit" loading={send.isPending}>
          {t('account.change')}
        </Button>
      </p>
    </form>
  )
}
