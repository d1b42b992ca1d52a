import { useMutation } from '@tanstack/react-query'
import { Button, QRCode } from 'antd'
import { useState } from 'react'
import { ask } from '#workbench/ask'
import { useWords } from '#workbench/language'
import { sent } from '#workbench/questions'
import { Entry, Why } from '#workbench/screens/people/entry'
import { useSend } from '#workbench/screens/people/use-send'

interface Secret {
  readonly uri: string
  readonly backupCodes: readonly string[]
}

/** Sets up an authenticator, or takes it away; either way with the password. */
export function SecondFactorForm({ isOn }: { isOn: boolean }) {
  const { t } = useWords()
  const [secret, setSecret] = useState<Secret>()
  if (isOn)
    return <WithPassword path="second-factor/end" button={t('factor.end')} about={t('factor.is-on')} />
  if (secret) return <Confirm secret={secret} />
  return <Begin begun={setSecret} />
}

function WithPassword({ path, button, about }: { path: string; button: string; about: string }) {
  const { t } = useWords()
  const [password, setPassword] = useState('')
  const send = useSend(path)
  return (
    <form
      className="entries"
      onSubmit={event => {
        event.preventDefault()
        send.mutate({ password })
      }}
    >
      <p>{about}</p>
      <OwnPassword label={t('account.now')} password={password} write={setPassword} />
      <Why error={send.error} />
      <p className="acts">
        <Button htmlType="submit" loading={send.isPending}>
          {button}
        </Button>
      </p>
    </form>
  )
}

const OwnPassword = (props: { label: string; password: string; write: (text: string) => void }) => (
  <Entry
    label={props.label}
    type="password"
    value={props.password}
    write={props.write}
    autoComplete="current-password"
  />
)

function Begin({ begun }: { begun: (secret: Secret) => void }) {
  const { t } = useWords()
  const [password, setPassword] = useState('')
  const begin = useMutation({
    mutationFn: () => ask<Secret>('second-factor', {}, sent({ password })),
    onSuccess: begun,
  })
  return (
    <form
      className="entries"
      onSubmit={event => {
        event.preventDefault()
        begin.mutate()
      }}
    >
      <OwnPassword label={t('account.now')} password={password} write={setPassword} />
      <Why error={begin.error} />
      <p className="acts">
        <Button htmlType="submit" loading={begin.isPending}>
          {t('factor.begin')}
        </Button>
      </p>
    </form>
  )
}

/** The secret is shown this once; the factor counts from the first right code on. */
function Confirm({ secret }: { secret: Secret }) {
  const { t } = useWords()
  const [code, setCode] = useState('')
  const send = useSend('second-factor/confirm')
  const key = new URL(secret.uri).searchParams.get('secret') ?? ''
  return (
    <form
      className="entries"
      onSubmit={event => {
        event.preventDefault()
        send.mutate({ code: code.replaceAll(' ', '') })
      }}
    >
      <p>{t('factor.enter-key')}</p>
      <QRCode value={secret.uri} type="svg" color="#000000" bgColor="#ffffff" aria-hidden="true" />
      <p>
        <code className="secret">{key.replace(/(.{4})/g, '$1 ').trim()}</code>
      </p>
      <p>{t('factor.backup')}</p>
      <ul className="backup-codes">
        {secret.backupCodes.map(one => (
          <li key={one}>
            <code>{one}</code>
          </li>
        ))}
      </ul>
      <Entry label={t('factor.code')} value={code} write={setCode} autoComplete="one-time-code" isNumeric />
      <Why error={send.error} />
      <p className="acts">
        <Button type="primary" htmlType="submit" loading={send.isPending}>
          {t('factor.confirm')}
        </Button>
      </p>
    </form>
  )
}
