import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { type FormEvent, useState } from 'react'
import type { EvidenceShape } from '#server/api/evidence'
import { ask, Problem } from '#workbench/ask'
import { useWords } from '#workbench/language'
import { Panel } from '#workbench/parts/panel'
import { Refusal } from '#workbench/parts/refusal'
import { askEvidence } from '#workbench/questions'
import { onceKey } from '#workbench/screens/cases/act-sheet'
import { sayBytes } from '#workbench/words/number'

/** Takes one file in as evidence; it is kept as it is, and nobody can take it out of the log again. */
export function AddEvidence({ id }: { id: string }) {
  const { t } = useWords()
  return (
    <Panel
      label={t('evidence.add')}
      className="act-opener"
      atEnd
      button={<strong>{t('evidence.add')}</strong>}
    >
      {close => <EvidenceForm id={id} close={close} />}
    </Panel>
  )
}

function EvidenceForm({ id, close }: { id: string; close: () => void }) {
  const { t } = useWords()
  const { data } = useQuery(askEvidence(id))
  const [file, setFile] = useState<File>()
  const [note, setNote] = useState('')
  const [isSecret, setSecret] = useState(false)
  const add = useAdd(id, close)
  // Nobody waits for a file to be sent that will be refused.
  const isTooLarge = file !== undefined && data !== undefined && file.size > data.bytesMax
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (file && !isTooLarge) add.mutate({ file, note, isSecret })
  }
  return (
    <form className="act-form" onSubmit={submit}>
      <label>
        {t('evidence.file')}{' '}
        <input type="file" required onChange={event => setFile(event.target.files?.[0])} />
      </label>
      {isTooLarge && (
        <p className="refusal" role="alert">
          {t('evidence.too-large', { size: sayBytes(file.size), max: sayBytes(data.bytesMax) })}
        </p>
      )}
      <label>
        {t('evidence.note')}{' '}
        <input
          className="field wide"
          value={note}
          maxLength={1000}
          onChange={event => setNote(event.target.value)}
        />
      </label>
      <label>
        <input type="checkbox" checked={isSecret} onChange={event => setSecret(event.target.checked)} />{' '}
        {t('evidence.secret')}
      </label>
      <p className="quiet">{t('evidence.stays')}</p>
      {add.error instanceof Problem && <Refusal refused={add.error.refusal} />}
      <p>
        <Button type="primary" htmlType="submit" disabled={!file || isTooLarge} loading={add.isPending}>
          {t('evidence.do')}
        </Button>
      </p>
    </form>
  )
}

interface Added {
  file: File
  note: string
  isSecret: boolean
}

function useAdd(id: string, close: () => void) {
  const client = useQueryClient()
  const [key] = useState(onceKey)
  const { queryKey } = askEvidence(id)
  return useMutation({
    mutationFn: ({ file, note, isSecret }: Added) =>
      ask<EvidenceShape>(
        queryKey[0] as string,
        { name: file.name, note, secret: String(isSecret), key },
        { method: 'POST', body: file, headers: { 'content-type': 'application/octet-stream' } },
      ),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey })
      close()
    },
  })
}
