import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { type FormEvent, useState } from 'react'
import type { CustodyShape, EvidenceShape } from '#server/api/evidence'
import { ask, Problem } from '#workbench/ask'
import { useWords } from '#workbench/language'
import { Refusal } from '#workbench/parts/refusal'
import { askCustody, askOffices, sent } from '#workbench/questions'
import { onceKey } from '#workbench/screens/cases/act-sheet'

/** Every hand that a piece of evidence passed through, and the next one it goes to. */
export function Custody({ id, piece }: { id: string; piece: EvidenceShape }) {
  const { t, say, day } = useWords()
  const { data: steps } = useQuery(askCustody(id, piece.n))
  if (!steps) return <p className="quiet waiting">{t('waiting')}</p>
  return (
    <>
      <p className="quiet">
        {t('evidence.hash')} <code className="hash">{piece.sha256}</code>
      </p>
      <ol className="plain-list custody">
        {steps.map(step => (
          <li key={step.seq}>
            <strong>{say(step.label)}</strong> {day(step.on)} {step.office.name}{' '}
            {step.personName ?? step.person}
            {step.to && ` → ${step.to.name}`}{' '}
            <span className="quiet">{t('evidence.entry', { seq: step.seq })}</span>
          </li>
        ))}
      </ol>
      <HandOn id={id} n={piece.n} />
    </>
  )
}

function HandOn({ id, n }: { id: string; n: number }) {
  const { t } = useWords()
  const { data: offices = [] } = useQuery(askOffices())
  const [to, setTo] = useState('')
  const client = useQueryClient()
  const [key, setKey] = useState(onceKey)
  const path = askCustody(id, n).queryKey[0] as string
  const send = useMutation({
    mutationFn: () => ask<CustodyShape[]>(path, {}, sent({ to, key })),
    onSuccess: steps => {
      client.setQueryData(askCustody(id, n).queryKey, steps)
      setTo('')
      setKey(onceKey())
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (to) send.mutate()
  }
  return (
    <form className="act-form" onSubmit={submit}>
      <label>
        {t('evidence.to')}{' '}
        <select className="field" value={to} onChange={event => setTo(event.target.value)}>
          <option value="">{t('due.choose-one')}</option>
          {offices.map(one => (
            <option key={one.id} value={one.id}>
              {one.label.zh}
            </option>
          ))}
        </select>
      </label>
      {send.error instanceof Problem && <Refusal refused={send.error.refusal} />}
      <p>
        <Button htmlType="submit" disabled={!to} loading={send.isPending}>
          {t('evidence.hand-on')}
        </Button>
      </p>
    </form>
  )
}
