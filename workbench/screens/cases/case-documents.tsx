import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import type { CaseDocumentShape } from '#server/api/documents'
import { addressOf, ask, Problem } from '#workbench/ask'
import { useWords } from '#workbench/language'
import { Panel } from '#workbench/parts/panel'
import { Refusal } from '#workbench/parts/refusal'
import { askCaseDocuments, sent } from '#workbench/questions'
import { sayMoment } from '#workbench/words/moment'

/** The documents that the acts of a case write: those written, to be fetched, and each to be written anew. */
export function CaseDocuments({ id }: { id: string }) {
  const { t, say, language } = useWords()
  const { data: documents } = useSuspenseQuery(askCaseDocuments(id))
  if (documents.length === 0) return <p className="quiet">{t('case.no-documents')}</p>
  return (
    <ul className="act-list">
      {documents.map(one => (
        <li key={`${one.document} ${one.version}`}>
          <strong>{say(one.label)}</strong> <span className="quiet">{sayMoment(one.day, language)}</span>
          <Written id={id} document={one} />
          <Panel
            label={t('document.write')}
            className="act-opener"
            button={<strong>{t(one.written.length > 0 ? 'document.again' : 'document.write')}</strong>}
          >
            {close => <WriteForm id={id} document={one} close={close} />}
          </Panel>
        </li>
      ))}
    </ul>
  )
}

function Written({ id, document }: { id: string; document: CaseDocumentShape }) {
  const { t } = useWords()
  if (document.written.length === 0) return <p className="quiet">{t('document.owed')}</p>
  return (
    <ul className="plain-list">
      {document.written.map(one => (
        <li key={one.n}>
          <a href={addressOf(`cases/${encodeURIComponent(id)}/documents/${one.n}`)} download>
            {t('document.fetch', { number: one.number })}
          </a>{' '}
          <span className="quiet">
            {[one.addressee, one.personName ?? one.person, t('entry.number', { seq: one.seq })]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  )
}

interface Props {
  id: string
  document: CaseDocumentShape
  close: () => void
}

function WriteForm({ id, document, close }: Props) {
  const { t, say } = useWords()
  const [addressee, setAddressee] = useState('')
  const [key] = useState(() => crypto.randomUUID())
  const client = useQueryClient()
  const write = useMutation({
    mutationFn: () => {
      const { document: name, version } = document
      const body = { document: name, version, key, ...(addressee.trim() && { addressee: addressee.trim() }) }
      return ask<unknown>(`cases/${encodeURIComponent(id)}/documents`, {}, sent(body))
    },
    onSuccess: async () => {
      close()
      await client.invalidateQueries()
    },
  })
  return (
    <form
      className="act-form"
      onSubmit={event => {
        event.preventDefault()
        if (!write.isPending && !write.isSuccess) write.mutate()
      }}
    >
      <h2>{say(document.label)}</h2>
      <label>
        {t('document.addressee')}
        <input
          className="field wide"
          maxLength={300}
          value={addressee}
          onChange={event => setAddressee(event.target.value)}
        />
      </label>
      <p className="will">{t('document.will')}</p>
      {write.error instanceof Problem && <Refusal refused={write.error.refusal} />}
      <p>
        <Button type="primary" htmlType="submit" loading={write.isPending} disabled={write.isSuccess}>
          {t('document.write')}
        </Button>
      </p>
    </form>
  )
}
