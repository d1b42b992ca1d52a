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
  const [draft, setDraft] = useState<Draft>({ title: '', lead: begin.offices[0]?.id ?? '' })
  const { title, lead } = draft
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
        required={begin.required}
        will={<p className="quiet">{t('act-form.lasting')}</p>}
        button={t('act-form.do', { act: say(act) })}
        done={close}
      >
        <WhatAndWho offices={offices} draft={draft} change={setDraft} />
      </ActSheet>
    </>
  )
}

interface Draft {
  readonly title: string
  readonly lead: string
}

interface DraftProps {
  offices: BeginShape['offices']
  draft: Draft
  change: (draft: Draft) => void
}

/** What it is called, and which office leads it. */
function WhatAndWho({ offices, draft, change }: DraftProps) {
  const { t } = useWords()
  return (
    <div className="facts-form">
      <div className="asked wide">
        <label htmlFor="begin-title">{t('work.title')}</label>
        <input
          id="begin-title"
          className="field"
          maxLength={200}
          value={draft.title}
          onChange={event => change({ ...draft, title: event.target.value })}
        />
      </div>
      <div className="asked">
        <label htmlFor="begin-lead">{t('case.lead')}</label>
        <select
          id="begin-lead"
          className="field"
          value={draft.lead}
          onChange={event => change({ ...draft, lead: event.target.value })}
        >
          {offices.map(one => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      </div>
    </div>
  )
}
