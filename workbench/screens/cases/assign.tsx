import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import type { CasePageShape } from '#server/api/cases'
import { ask, Problem } from '#workbench/ask'
import { useWords } from '#workbench/language'
import { Panel } from '#workbench/parts/panel'
import { Refusal } from '#workbench/parts/refusal'
import { askMe, askPersons, sent } from '#workbench/questions'
import { onceKey } from '#workbench/screens/cases/act-sheet'

/** Who has the case in hand: heads assign their people, and anybody of its offices may take it up. */
export function Assign({ matter }: { matter: CasePageShape }) {
  const { t } = useWords()
  const { data: me } = useQuery(askMe())
  const offices = new Set([matter.lead.id, ...matter.offices.map(one => one.id)])
  const works = me?.duties.some(
    one => one.isInForce && one.post !== 'administrator' && offices.has(one.office.id),
  )
  if (!works || matter.closedOn) return null
  return (
    <Panel label={t('assign.title')} className="act-opener" button={<strong>{t('assign.title')}</strong>}>
      {close => <AssignForm matter={matter} offices={offices} close={close} />}
    </Panel>
  )
}

interface Props {
  matter: CasePageShape
  offices: ReadonlySet<string>
  close: () => void
}

function AssignForm({ matter, offices, close }: Props) {
  const { t } = useWords()
  const { data: persons = [] } = useQuery(askPersons())
  const [person, setPerson] = useState('')
  const assign = useAssign(matter, close)
  const assigned = new Set(matter.assigned.map(one => one.person))
  const able = persons.filter(
    one => !assigned.has(one.id) && one.duties.some(duty => duty.isInForce && offices.has(duty.office.id)),
  )
  return (
    <form
      className="act-form"
      onSubmit={event => {
        event.preventDefault()
        if (person) assign.mutate({ add: [person] })
      }}
    >
      <Assigned
        matter={matter}
        waits={assign.isPending}
        take={person => assign.mutate({ remove: [person] })}
      />
      <label>
        {t('assign.add')}{' '}
        <select className="field" value={person} onChange={event => setPerson(event.target.value)}>
          <option value="">{t('due.choose-one')}</option>
          {able.map(one => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      </label>
      {assign.error instanceof Problem && <Refusal refused={assign.error.refusal} />}
      <p>
        <Button type="primary" htmlType="submit" disabled={!person} loading={assign.isPending}>
          {t('assign.do')}
        </Button>
      </p>
    </form>
  )
}

interface AssignedProps {
  matter: CasePageShape
  waits: boolean
  take: (person: string) => void
}

function Assigned({ matter, waits, take }: AssignedProps) {
  const { t } = useWords()
  return (
    <ul className="plain-list">
      {matter.assigned.map(one => (
        <li key={one.person}>
          {one.name ?? one.person}{' '}
          <button type="button" className="plain" disabled={waits} onClick={() => take(one.person)}>
            {t('assign.off')}
          </button>
        </li>
      ))}
    </ul>
  )
}

function useAssign({ id, version }: CasePageShape, close: () => void) {
  const client = useQueryClient()
  const [key] = useState(onceKey)
  return useMutation({
    mutationFn: (change: { add?: string[]; remove?: string[] }) =>
      ask<unknown>(`cases/${encodeURIComponent(id)}/assign`, {}, sent({ ...change, version, key })),
    onSuccess: async () => {
      await client.invalidateQueries()
      close()
    },
  })
}
