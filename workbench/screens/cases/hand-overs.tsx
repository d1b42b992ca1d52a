import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CasePageShape, WayShape } from '#server/api/cases'
import { useWords } from '#workbench/language'
import { Panel } from '#workbench/parts/panel'
import { askAbout } from '#workbench/questions'
import { ActSheet } from '#workbench/screens/cases/act-sheet'
import { HandOverTable } from '#workbench/screens/cases/hand-over-table'

/** The ways of a case to other offices: those begun with what may be done next, and those that stand open. */
export function HandOvers({ matter, isPast }: { matter: CasePageShape; isPast: boolean }) {
  const { t, say } = useWords()
  return (
    <>
      {matter.handOvers.length === 0 ? (
        <p className="quiet">{t('case.no-hand-overs')}</p>
      ) : (
        <HandOverTable caption={t('case.hand-overs')} rows={matter.handOvers} isPast={isPast} />
      )}
      {!isPast && matter.ways.length > 0 && (
        <>
          <h3>{t('hand-over.ways')}</h3>
          <ul className="acts">
            {matter.ways.map(way => (
              <li key={way.id}>
                <Panel
                  label={t('hand-over.draft')}
                  className="act-opener"
                  button={<strong>{say(way.label)}</strong>}
                >
                  {close => <Draft matter={matter} way={way} close={close} />}
                </Panel>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function Draft({ matter, way, close }: { matter: CasePageShape; way: WayShape; close: () => void }) {
  const { t, say } = useWords()
  const { data: about } = useSuspenseQuery(askAbout())
  const able = way.to.filter(one => one.id !== matter.lead.id)
  const [to, setTo] = useState(able[0]?.id ?? '')
  if (able.length === 0) return <p>{t('hand-over.nobody')}</p>
  return (
    <>
      <h2>{say(way.label)}</h2>
      <p className="quiet">{t('hand-over.when', { when: say(way.trigger) })}</p>
      <ActSheet
        form={`way-${way.id}`}
        path={`cases/${encodeURIComponent(matter.id)}/hand-overs`}
        body={{ kind: way.id, to, version: matter.version }}
        today={about.today}
        fields={way.needs}
        required={way.needs.map(one => one.name)}
        will={
          <>
            {way.documents.length > 0 && (
              <p>
                {t('hand-over.along', {
                  documents: way.documents.map(one => say(one.label)).join(t('list')),
                })}
              </p>
            )}
            <p className="quiet">{t('hand-over.drafted')}</p>
          </>
        }
        button={t('hand-over.draft')}
        done={close}
      >
        <label>
          {t('hand-over.to')}{' '}
          <select className="field" value={to} onChange={event => setTo(event.target.value)}>
            {able.map(one => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
      </ActSheet>
    </>
  )
}
