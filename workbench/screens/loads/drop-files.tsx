import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useId, useState } from 'react'
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
  const [dryRun, setDryRun] = useState(false)
  const send = useSend()
  return (
    <form
      className="drop-form"
      onSubmit={event => {
        event.preventDefault()
        send.mutate({ files, dryRun })
      }}
    >
      <DropZone take={setFiles} />
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

function DropZone({ take }: { take: (files: File[]) => void }) {
  const { t } = useWords()
  const [over, setOver] = useState(false)
  const field = useId()
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a short cut for the field inside.
    <div
      className={over ? 'drop over' : 'drop'}
      onDragOver={event => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={event => {
        event.preventDefault()
        setOver(false)
        take([...event.dataTransfer.files])
      }}
    >
      <strong>{t('drop.title')}</strong>
      <p className="quiet">{t('drop.formats')}</p>
      <input
        id={field}
        className="aside"
        type="file"
        multiple
        onChange={event => take([...(event.target.files ?? [])])}
      />
      <label htmlFor={field} className="act">
        {t('drop.choose')}
      </label>
    </div>
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
