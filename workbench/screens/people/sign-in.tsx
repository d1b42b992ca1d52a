import '#workbench/screens/people/people.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useCanGoBack, useNavigate, useRouter } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { useWords } from '#workbench/language'
import { Title } from '#workbench/parts/title'
import { useAddress } from '#workbench/parts/use-address'
import { askFirstRun } from '#workbench/questions'
import { Entry, Why } from '#workbench/screens/people/entry'
import { useSend } from '#workbench/screens/people/use-send'

interface Entered {
  readonly state: 'signed-in' | 'code-needed'
}

/** Account and password, then the code where one is asked for; or the city's own provider. */
export function SignIn() {
  const { t } = useWords()
  const { data: first } = useSuspenseQuery(askFirstRun())
  const [needsCode, setNeedsCode] = useState(false)
  const back = useWayBack()
  const { failed } = useAddress()
  const entered = ({ state }: Entered) => (state === 'code-needed' ? setNeedsCode(true) : back())
  return (
    <>
      <Title title={t('sign-in.title')} about={t('sign-in.about')} />
      {first.open && (
        <p className="empty">
          {t('sign-in.nobody')} <Link to="/first-run">{t('sign-in.first-run')}</Link>
        </p>
      )}
      {failed && (
        <p className="refusal" role="alert">
          {t('sign-in.failed')}
        </p>
      )}
      {needsCode ? <Code entered={entered} /> : <Password entered={entered} />}
      {first.hasOidc && !needsCode && (
        <p className="acts">
          <a className="act" href="/api/sign-in/oidc">
            {t('sign-in.oidc')}
          </a>
        </p>
      )}
    </>
  )
}

function Password({ entered }: { entered: (said: Entered) => void }) {
  const { t } = useWords()
  const [account, setAccount] = useState('')
  const [password, setPassword] = useState('')
  const send = useSend<Entered>('sign-in', entered)
  return (
    <form
      className="entries"
      onSubmit={event => {
        event.preventDefault()
        send.mutate({ account: account.trim().toLowerCase(), password })
      }}
    >
      <Entry label={t('person.account')} value={account} write={setAccount} autoComplete="username" />
      <Entry
        label={t('person.password')}
        type="password"
        value={password}
        write={setPassword}
        autoComplete="current-password"
      />
      <Why error={send.error} />
      <p className="acts">
        <Button type="primary" htmlType="submit" loading={send.isPending}>
          {t('sign-in.enter')}
        </Button>
      </p>
    </form>
  )
}

function Code({ entered }: { entered: (said: Entered) => void }) {
  const { t } = useWords()
  const [code, setCode] = useState('')
  const send = useSend<Entered>('sign-in/code', entered)
  return (
    <form
      className="entries"
      onSubmit={event => {
        event.preventDefault()
        send.mutate({ code: code.replaceAll(' ', '') })
      }}
    >
      <Entry
        label={t('sign-in.code')}
        about={t('sign-in.code-about')}
        value={code}
        write={setCode}
        autoComplete="one-time-code"
      />
      <Why error={send.error} />
      <p className="acts">
        <Button type="primary" htmlType="submit" loading={send.isPending}>
          {t('sign-in.enter')}
        </Button>
      </p>
    </form>
  )
}

/** Whoever was sent here from a page goes back to it. */
function useWayBack() {
  const router = useRouter()
  const navigate = useNavigate()
  const canGoBack = useCanGoBack()
  return () => (canGoBack ? router.history.back() : void navigate({ to: '/people' }))
}
