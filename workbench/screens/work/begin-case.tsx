import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { BeginShape } from '#server/api/boards'
import { useWords } from '#workbench/language'
import { Panel } from '#workbench/parts/panel'
import { askAbout } from '#workbench/questions'
import { ActSheet } from '#workbench/screens/cases/act-sheet'

interface Props {
  begin: BeginShape
  /** What is known of it without being asked: the card that it belongs to. */
  facts?: Readonly<Record<string, string>>
}

/** A button that begins a case of a board with what its procedure asks at the beginning, and nothing else. */
export function BeginCase({ begin, facts }: Props) {
  const { t, say } = useWords()
  const what = say(begin.procedure.label)
  // Whoever may begin none is not shown a form that would refuse him.
  if (begin.offices.length === 0) return null
  return (
    <Panel label={t('work.begin')} button={t('work.begin-one', { what })} className="act">
      {close => <Form begin={begin} facts={facts} close={close} />}
    </Panel>
  )
}

function Form({ begin, facts, close }: Props & { close: () => void }) {
  const { t, say } = useWords()
  const { data: about } = useSuspenseQuery(askAbout())
  const [title, setTitle] = useState('')
  const [lead, setLead] = useState(begin.offices[0]?.id ?? '')
  const { procedure, offices, fields, act } = begin
  const place = offices.find(one => one.id === lead)?.place
  return (
    <>
      <h2>{say(procedure.label)}</h2>
      <ActSheet
        form={`begin-${procedure.id}`}
        path="cases"
        body={{ procedure: procedure.id, lead, place, ...(title.trim() !== '' && { title }) }}
        facts={facts}
        today={about.today}
        fields={fields}
        required={[]}
        will={<p className="quiet">{t('act-form.lasting')}</p>}
        button={t('act-form.do', { act: say(act) })}
        done={close}
      >
        <label>
          {t('work.title')}{' '}
          <input
            className="field"
            maxLength={200}
            value={title}
            onChange={event => setTitle(event.target.value)}
          />
        </label>
        <label>
          {t('case.lead')}{' '}
          <select className="field" value={lead} onChange={event => setLead(event.target.value)}>
            {offices.map(one => (
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
