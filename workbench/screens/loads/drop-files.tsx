import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { type DragEvent, useId, useState } from 'react'
import type { LoadShape } from '#server/api/loads'
import { ask, Problem } from '#workbench/ask'
import { useWords } from '#workbench/language'
import { Refusal } from '#workbench/parts/refusal'
import { askLoad } from '#workbench/questions'
import { sayBytes } from '#workbench/words/number'

/** Files dropped or chosen, and whether to try them first. */
export function DropFiles() {
  const { t } = useWords()
  const [files, setFiles] = useState<File[]>([])
  const [over, setOver] = useState(false)
  const [dryRun, setDryRun] = useState(false)
  const send = useSend()
  const field = useId()
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    setFiles([...event.dataTransfer.files])
  }
  return (
    <form
      className="drop-form"
      onSubmit={event => {
        event.preventDefault()
        send.mutate({ files, dryRun })
      }}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a short cut; the field inside does the same by keyboard. */}
      <div
        className={over ? 'drop over' : 'drop'}
        onDragOver={event => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <strong>{t('drop.title')}</strong>
        <p className="quiet">{t('drop.formats')}</p>
        <input
          id={field}
          className="aside"
          type="file"
          multiple
          onChange={event => setFiles([...(event.target.files ?? [])])}
        />
        <label htmlFor={field} className="act">
          {t('drop.choose')}
        </label>
      </div>
      {files.length > 0 && (
        <ul className="plain-list" aria-label={t('drop.chosen')}>
          {files.map(file => (
            <li key={file.name}>
              {file.name} <span className="quiet">{sayBytes(file.size)}</span>
            </li>
          ))}
        </ul>
      )}
      <label className="check">
        <input type="checkbox" checked={dryRun} onChange={event => setDryRun(event.target.checked)} />
        <span>
          {t('drop.dry')} <span className="quiet">{t('drop.dry-why')}</span>
        </span>
      </label>
      <Button type="primary" htmlType="submit" disabled={files.length === 0} loading={send.isPending}>
        {t(dryRun ? 'drop.try' : 'drop.load')}
      </Button>
      {send.error instanceof Problem && <Refusal refused={send.error.refusal} />}
    </form>
  )
}

/** Sends the files once, then goes to the page where the work can be watched. */
function useSend() {
  const client = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: ({ files, dryRun }: { files: File[]; dryRun: boolean }) => {
      const form = new FormData()
      for (const file of files) form.append('files', file, file.name)
      form.append('dryRun', String(dryRun))
      return ask<LoadShape>('loads', {}, { method: 'POST', body: form })
    },
    onSuccess: load => {
      client.setQueryData(askLoad(load.load).queryKey, load)
      void navigate({ to: '/loads/$load', params: { load: load.load } })
    },
  })
}
