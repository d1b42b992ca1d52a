import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { HandOverActShape, HandOverShape } from '#server/api/cases'
import { useWords } from '#workbench/language'
import { NextLimit } from '#workbench/parts/next-limit'
import { Panel } from '#workbench/parts/panel'
import { type Column, Table } from '#workbench/parts/table'
import { askAbout, askMe } from '#workbench/questions'
import { ActSheet } from '#workbench/screens/cases/act-sheet'

/** Hand-overs with who has to move next, by when, and what of it is mine to do. */
export function HandOverTable({ caption, rows }: { caption: string; rows: readonly HandOverShape[] }) {
  return (
    <Table
      caption={caption}
      columns={useHandOverColumns()}
      rows={rows}
      keyOf={one => one.id}
      classOf={one => (one.next?.isOverdue ? 'doubtful' : undefined)}
    />
  )
}

function useHandOverColumns(): Column<HandOverShape>[] {
  const { t, say, day } = useWords()
  return [
    {
      key: 'kind',
      head: t('hand-over.kind'),
      lead: true,
      width: '20%',
      cell: one => (
        <>
          <Link to="/cases/$id" params={{ id: one.fromCase }} hash="hand-overs">
            {say(one.kind.label)}
          </Link>
          <span className="quiet source-line">
            {one.id} · {day(one.draftedOn)}
          </span>
        </>
      ),
    },
    { key: 'from', head: t('hand-over.from'), cell: one => one.from.name },
    { key: 'to', head: t('hand-over.to'), cell: one => one.to.name },
    {
      key: 'state',
      head: t('case.state'),
      cell: one => (
        <div>
          {say(one.state.label)}
          {one.toCase && (
            <Link to="/cases/$id" params={{ id: one.toCase }} className="source-line">
              {t('hand-over.to-case')}
            </Link>
          )}
        </div>
      ),
    },
    {
      key: 'next',
      head: t('case.next'),
      width: '22%',
      cell: one => <NextLimit next={one.next} who={one.holder?.name} />,
    },
    { key: 'acts', head: t('hand-over.acts'), width: '20%', cell: one => <HandOverActs handOver={one} /> },
  ]
}

function HandOverActs({ handOver }: { handOver: HandOverShape }) {
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
            {close => <HandOverAct handOver={handOver} act={act} close={close} />}
          </Panel>
        </li>
      ))}
    </ul>
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
  const isSending = act.name === SEND
  const to = act.office === handOver.from.id ? handOver.to : handOver.from
  return (
    <ActSheet
      form={`${handOver.id}-${act.name}`}
      path={`hand-overs/${encodeURIComponent(handOver.id)}/acts`}
      body={{ act: act.name, version: handOver.version }}
      today={about.today}
      fields={act.needs}
      required={isSending ? [] : act.needs.map(one => one.name)}
      will={
        <>
          <p>{t('hand-over.will', { act: say(act.label), to: to.name })}</p>
          <p className="quiet">{t('act-form.lasting')}</p>
        </>
      }
      button={t('act-form.do', { act: say(act.label) })}
      done={close}
    />
  )
}
