import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import type { HandOverActShape, HandOverPageShape, HandOverShape } from '#server/api/cases'
import type { Named } from '#server/api/procedures'
import { useWords } from '#workbench/language'
import { typedOf } from '#workbench/parts/field-inputs'
import { Panel } from '#workbench/parts/panel'
import { askAbout, askHandOver, askMe } from '#workbench/questions'
import { ActSheet } from '#workbench/screens/cases/act-sheet'

/** What of a hand-over is mine to do, as buttons; else whose turn it is. */
export function HandOverActs({ handOver }: { handOver: HandOverShape }) {
  const { t, say } = useWords()
  const { data: me } = useQuery(askMe())
  const own = new Set(me?.duties.filter(one => one.isInForce).map(one => one.office.id))
  const mine = handOver.acts.filter(one => own.has(one.office))
  if (handOver.endedOn) return <span className="quiet">{t('hand-over.ended')}</span>
  if (mine.length === 0)
    return <span className="quiet">{t('hand-over.waits', { who: handOver.holder?.name ?? '' })}</span>
  return (
    <ul className="inline-list">
      {mine.map(act => (
        <li key={act.name}>
          <Panel label={say(handOver.kind.label)} className="act-opener" button={say(act.label)}>
            {close => (
              <Suspense fallback={<p className="quiet waiting">{t('waiting')}</p>}>
                <HandOverAct handOver={handOver} act={act} close={close} />
              </Suspense>
            )}
          </Panel>
        </li>
      ))}
    </ul>
  )
}

/** What goes along with it: each document must be there when it is sent. */
function Along({ page }: { page: HandOverPageShape }) {
  const { t, say } = useWords()
  if (page.documents.length === 0) return null
  const documents = page.documents.map(one => say(one.label)).join(t('list'))
  return <p>{t('hand-over.along', { documents })}</p>
}

interface OpensProps {
  procedures: readonly Named[]
  value: string
  choose: (procedure: string) => void
}

/** The case that whoever accepts may take in at once. */
function Opens({ procedures, value, choose }: OpensProps) {
  const { t, say } = useWords()
  return (
    <label>
      {t('hand-over.opens')}{' '}
      <select className="field" value={value} onChange={event => choose(event.target.value)}>
        <option value="">{t('hand-over.opens-none')}</option>
        {procedures.map(one => (
          <option key={one.id} value={one.id}>
            {say(one.label)}
          </option>
        ))}
      </select>
    </label>
  )
}

/** The act of the course of every hand-over with which its package goes out. */
const SEND = 'send'

function HandOverAct({
  handOver,
  act,
  close,
}: {
  handOver: HandOverShape
  act: HandOverActShape
  close: () => void
}) {
  const { t, say } = useWords()
  const { data: about } = useSuspenseQuery(askAbout())
  // What goes along was stated when it was drafted, and may be corrected when it is sent.
  const { data: page } = useSuspenseQuery(askHandOver(handOver.id))
  const isSending = act.name === SEND
  const to = act.office === handOver.from.id ? handOver.to : handOver.from
  const [opens, setOpens] = useState('')
  return (
    <ActSheet
      form={`${handOver.id}-${act.name}`}
      path={`hand-overs/${encodeURIComponent(handOver.id)}/acts`}
      body={{ act: act.name, version: handOver.version, ...(opens && { opens }) }}
      today={about.today}
      fields={act.needs}
      known={isSending ? typedOf(page.facts) : undefined}
      required={act.needs.map(one => one.name)}
      will={
        <>
          <p>{t('hand-over.will', { act: say(act.label), to: to.name })}</p>
          {isSending && <Along page={page} />}
          <p className="quiet">{t('act-form.lasting')}</p>
        </>
      }
      button={t('act-form.do', { act: say(act.label) })}
      done={close}
    >
      {act.opens.length > 0 && <Opens procedures={act.opens} value={opens} choose={setOpens} />}
    </ActSheet>
  )
}
