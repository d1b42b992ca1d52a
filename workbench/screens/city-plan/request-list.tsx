import { Button } from 'antd'
import { useState } from 'react'
import type { PlanRequestShape } from '#server/api/plans'
import { useWords } from '#workbench/language'
import { Panel } from '#workbench/parts/panel'
import { Entry, Why } from '#workbench/screens/people/entry'
import { useSend } from '#workbench/screens/people/use-send'

/** Requests to change a plan: who asked for what and why, and whose approval is waited for. */
export function RequestList({ requests }: { requests: readonly PlanRequestShape[] }) {
  const { t, day } = useWords()
  return (
    <ul className="choices">
      {requests.map(one => (
        <li key={one.id}>
          <p>
            <strong>{one.reason}</strong> {t(`request.${one.state}`)}{' '}
            <span className="quiet">
              {day(one.askedOn)} {one.askedBy.name} {one.askedOffice.name}{' '}
              {t('city-plan.changes-of', { count: one.changes.length })}
            </span>
          </p>
          {one.turn.length > 0 && (
            <p className="quiet">
              {t('city-plan.waits-on', { offices: one.turn.map(office => office.name).join(t('list')) })}
            </p>
          )}
          <Decide request={one} />
        </li>
      ))}
    </ul>
  )
}

function Decide({ request }: { request: PlanRequestShape }) {
  const { t } = useWords()
  const send = useSend(`plan-requests/${encodeURIComponent(request.id)}/decisions`)
  if (!request.mayDecide && !request.mayWithdraw) return null
  return (
    <>
      <p className="acts">
        {request.mayDecide && (
          <>
            <Button
              type="primary"
              loading={send.isPending}
              onClick={() => send.mutate({ decide: 'approve' })}
            >
              {t('city-plan.approve')}
            </Button>
            <Panel label={t('city-plan.return')} button={t('city-plan.return')} className="act">
              {close => (
                <Return
                  send={reason => {
                    send.mutate({ decide: 'return', reason })
                    close()
                  }}
                />
              )}
            </Panel>
          </>
        )}
        {request.mayWithdraw && (
          <Button loading={send.isPending} onClick={() => send.mutate({ decide: 'withdraw' })}>
            {t('city-plan.withdraw')}
          </Button>
        )}
      </p>
      <Why error={send.error} />
    </>
  )
}

function Return({ send }: { send: (reason: string) => void }) {
  const { t } = useWords()
  const [reason, setReason] = useState('')
  return (
    <form
      className="entries"
      onSubmit={event => {
        event.preventDefault()
        send(reason)
      }}
    >
      <Entry label={t('city-plan.reason')} value={reason} write={setReason} />
      <p className="acts">
        <Button type="primary" htmlType="submit">
          {t('city-plan.return')}
        </Button>
      </p>
    </form>
  )
}
