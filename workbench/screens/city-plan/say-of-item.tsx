import { Button } from 'antd'
import { useState } from 'react'
import type { PlanItemPageShape } from '#server/api/plans'
import { useWords } from '#workbench/language'
import { Panel } from '#workbench/parts/panel'
import { useStandpoint } from '#workbench/parts/use-address'
import { Entry, Why } from '#workbench/screens/people/entry'
import { useSend } from '#workbench/screens/people/use-send'

/** What may be said of an item by whoever looks at it; what may not is not offered. */
export function SayOfItem({ plan, page }: { plan: string; page: PlanItemPageShape }) {
  const { t } = useWords()
  const path = `plans/${encodeURIComponent(plan)}/items/${encodeURIComponent(page.id)}`
  const isWhole = page.within.length > 0
  return (
    <div className="acts plan-acts">
      {page.mayReport && !isWhole && (
        <Panel label={t('city-plan.report')} button={t('city-plan.report')} className="act">
          {close => <Report path={path} page={page} done={close} />}
        </Panel>
      )}
      {page.mayVerify && !page.verifiedOn && (
        <Panel label={t('city-plan.verify')} button={t('city-plan.verify')} className="act">
          {close => <Note path={`${path}/verification`} name="note" what="verify" done={close} />}
        </Panel>
      )}
      <Panel label={t('city-plan.ask')} button={t('city-plan.ask')} className="act">
        {close => <AskChange plan={plan} page={page} done={close} />}
      </Panel>
      {page.mayExplain && (
        <Panel label={t('city-plan.explain')} button={t('city-plan.explain')} className="act">
          {close => <Note path={`${path}/explanations`} name="text" what="explain" done={close} />}
        </Panel>
      )}
    </div>
  )
}

interface ReportProps {
  path: string
  page: PlanItemPageShape
  done: () => void
}

function Report({ path, page, done }: ReportProps) {
  const { t } = useWords()
  const { on } = useStandpoint()
  const [percent, setPercent] = useState(String(Number(page.progress?.share ?? '0') * 100))
  const [day, setDay] = useState(on)
  const [spent, setSpent] = useState(page.progress?.spent ?? '')
  const [note, setNote] = useState('')
  const send = useSend(`${path}/progress`, done)
  return (
    <form
      className="entries"
      onSubmit={event => {
        event.preventDefault()
        const share = /^\d+(\.\d+)?$/.test(percent) ? String(Number(percent) / 100) : percent
        send.mutate({ on: day, share, ...(spent && { spent }), ...(note && { note }) })
      }}
    >
      <Entry label={t('city-plan.percent')} value={percent} write={setPercent} isNumeric />
      <Entry label={t('city-plan.day')} type="date" value={day} write={setDay} />
      {page.item.budget && (
        <Entry label={t('city-plan.spent')} value={spent} write={setSpent} isNumeric isOptional />
      )}
      <Entry
        label={t('city-plan.note')}
        about={t('city-plan.note-about')}
        value={note}
        write={setNote}
        isOptional
      />
      <Why error={send.error} />
      <p className="acts">
        <Button type="primary" htmlType="submit" loading={send.isPending}>
          {t('city-plan.report')}
        </Button>
      </p>
    </form>
  )
}

/** A request to move or reword an item; it takes effect when everybody concerned has approved. */
function AskChange({ plan, page, done }: { plan: string; page: PlanItemPageShape; done: () => void }) {
  const { t } = useWords()
  const { item } = page
  const [title, setTitle] = useState(item.title)
  const [due, setDue] = useState(item.due)
  const [reason, setReason] = useState('')
  const send = useSend(`plans/${encodeURIComponent(plan)}/requests`, done)
  return (
    <form
      className="entries"
      onSubmit={event => {
        event.preventDefault()
        const id = `${item.id.slice(0, 50)}-${crypto.randomUUID().slice(0, 8)}`
        send.mutate({ id, reason, changes: [{ put: 'item', from: item, to: { ...item, title, due } }] })
      }}
    >
      <p className="quiet">{t('city-plan.ask-about')}</p>
      <Entry label={t('city-plan.title')} value={title} write={setTitle} />
      <Entry label={t('city-plan.due')} type="date" value={due} write={setDue} />
      <Entry label={t('city-plan.reason')} value={reason} write={setReason} />
      <Why error={send.error} />
      <p className="acts">
        <Button type="primary" htmlType="submit" loading={send.isPending}>
          {t('city-plan.ask')}
        </Button>
      </p>
    </form>
  )
}

interface NoteProps {
  path: string
  /** The field of the body that carries the words. */
  name: 'note' | 'text'
  what: 'verify' | 'explain'
  done: () => void
}

function Note({ path, name, what, done }: NoteProps) {
  const { t } = useWords()
  const [words, setWords] = useState('')
  const send = useSend(path, done)
  return (
    <form
      className="entries"
      onSubmit={event => {
        event.preventDefault()
        send.mutate(words === '' && name === 'note' ? {} : { [name]: words })
      }}
    >
      <p className="quiet">{t(`city-plan.${what}-about`)}</p>
      <Entry label={t('city-plan.note')} value={words} write={setWords} isOptional={name === 'note'} />
      <Why error={send.error} />
      <p className="acts">
        <Button type="primary" htmlType="submit" loading={send.isPending}>
          {t(`city-plan.${what}`)}
        </Button>
      </p>
    </form>
  )
}
