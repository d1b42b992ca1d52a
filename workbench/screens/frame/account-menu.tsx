import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useWords } from '#workbench/language'
import { Panel } from '#workbench/parts/panel'
import { askMe } from '#workbench/questions'
import { OwnDuties } from '#workbench/screens/people/own-duties'
import { useSend } from '#workbench/screens/people/use-send'

/** Who is signed in, with which duties, and the way out; or the way in. */
export function AccountMenu() {
  const { t } = useWords()
  const { data: me, isError } = useQuery(askMe())
  if (!me || isError)
    return (
      <Link to="/sign-in" className="plain">
        {t('account.sign-in')}
      </Link>
    )
  return (
    <Panel label={t('account.label')} button={me.person.name} className="account-opener" atEnd>
      {close => (
        <>
          <p>
            <strong>{me.person.name}</strong> <code>{me.person.id}</code>{' '}
            {me.person.isSample && <span className="mark">{t('sample.word')}</span>}
          </p>
          <OwnDuties duties={me.duties} />
          <p className="acts">
            <Link to="/account" onClick={close} className="act" data-choice>
              {t('account.own')}
            </Link>
            <SignOut close={close} />
          </p>
        </>
      )}
    </Panel>
  )
}

function SignOut({ close }: { close: () => void }) {
  const { t } = useWords()
  const navigate = useNavigate()
  const send = useSend('sign-out', () => {
    close()
    void navigate({ to: '/sign-in' })
  })
  return (
    <Button onClick={() => send.mutate({})} loading={send.isPending}>
      {t('account.sign-out')}
    </Button>
  )
}
