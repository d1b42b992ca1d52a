import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useId, useState } from 'react'
import type { TemplateFieldShape, TemplateShape } from '#server/api/documents'
import type { Refused } from '#server/api/refusals'
import { ask, Problem } from '#workbench/ask'
import { useWords } from '#workbench/language'
import { Refusal } from '#workbench/parts/refusal'
import { askAbout, askTemplate } from '#workbench/questions'
import { placeOfFault } from '#workbench/words/fault-place'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export const pathOfTemplate = ({ procedure, document }: TemplateShape): string =>
  `templates/${encodeURIComponent(procedure.id)}/${encodeURIComponent(document)}`

const sending = (body: File): RequestInit => ({ method: 'POST', headers: { 'content-type': WORD }, body })

interface Props {
  template: TemplateShape
  close: () => void
}

/** A file is checked as soon as it is chosen; what has no fault is put in force from a day. */
export function TemplateUpload({ template, close }: Props) {
  const { t } = useWords()
  const [file, setFile] = useState<File>()
  const path = pathOfTemplate(template)
  const check = useMutation({
    mutationFn: (chosen: File) => ask<{ faults: Refused[] }>(`${path}/check`, {}, sending(chosen)),
  })
  return (
    <div className="act-form">
      <ChooseFile
        file={file}
        take={chosen => {
          setFile(chosen)
          check.mutate(chosen)
        }}
      />
      <div aria-live="polite">
        {check.isPending && <p className="quiet waiting">{t('template.checking')}</p>}
        {check.error instanceof Problem && <Refusal refused={check.error.refusal} />}
        {check.data && <Faults faults={check.data.faults} />}
      </div>
      {file && check.data?.faults.length === 0 && (
        <PutInForce key={`${file.name} ${file.lastModified}`} path={path} file={file} close={close} />
      )}
      <Fields template={template} />
    </div>
  )
}

function ChooseFile({ file, take }: { file?: File; take: (chosen: File) => void }) {
  const { t } = useWords()
  const field = useId()
  return (
    <div className="choose-file">
      <p className="quiet">{t('template.how')}</p>
      <input
        id={field}
        className="aside"
        type="file"
        accept=".docx"
        onChange={({ target }) => {
          const [chosen] = target.files ?? []
          if (chosen) take(chosen)
          // The same file, mended under its old name, can be chosen again.
          target.value = ''
        }}
      />
      <label htmlFor={field} className="act">
        {t('template.choose')}
      </label>{' '}
      {file?.name}
    </div>
  )
}

function Faults({ faults }: { faults: readonly Refused[] }) {
  const { t, say } = useWords()
  if (faults.length === 0) return <p>{t('template.sound')}</p>
  return (
    <div className="refusal" role="alert">
      <p>
        <strong>{t('template.faults', { count: faults.length })}</strong>
      </p>
      <ol>
        {faults.map(one => (
          <li key={`${one.refused} ${one.detail}`}>
            {say(one.sentence)}
            {one.detail && <p className="quiet">{placeOfFault(one.detail, t)}</p>}
          </li>
        ))}
      </ol>
    </div>
  )
}

function PutInForce({ path, file, close }: { path: string; file: File; close: () => void }) {
  const { t, day } = useWords()
  const { data: about } = useQuery(askAbout())
  const [chosen, setFrom] = useState('')
  const client = useQueryClient()
  const from = chosen || (about?.today ?? '')
  const put = useMutation({
    mutationFn: () => ask<unknown>(path, { name: file.name, from }, sending(file)),
    onSuccess: async () => {
      await client.invalidateQueries()
      close()
    },
  })
  return (
    <form
      className="act-form"
      onSubmit={event => {
        event.preventDefault()
        if (!put.isPending && !put.isSuccess) put.mutate()
      }}
    >
      <label>
        {t('template.from')}{' '}
        <input
          {...{ className: 'field', type: 'date', required: true, min: about?.today, value: from }}
          onChange={event => setFrom(event.target.value)}
        />
      </label>
      {from && <p className="will">{t('template.will', { day: day(from), name: file.name })}</p>}
      {put.error instanceof Problem && <Refusal refused={put.error.refusal} />}
      <p>
        <Button type="primary" htmlType="submit" loading={put.isPending} disabled={put.isSuccess}>
          {t('template.put')}
        </Button>
      </p>
    </form>
  )
}

/** What a template may name, as it is to be typed. */
function Fields({ template }: { template: TemplateShape }) {
  const { t } = useWords()
  const { data: page, error } = useQuery(askTemplate(pathOfTemplate(template)))
  return (
    <details>
      <summary>{t('template.fields')}</summary>
      {error instanceof Problem && <Refusal refused={error.refusal} />}
      {page && <FieldList fields={page.fields} />}
    </details>
  )
}

function FieldList({ fields }: { fields: readonly TemplateFieldShape[] }) {
  const { say } = useWords()
  return (
    <ul className="plain-list">
      {fields.map(({ name, label, of }) => (
        <li key={name.en}>
          <code>{of ? `{#${say(name)}} … {/${say(name)}}` : `{${say(name)}}`}</code>{' '}
          {label && say(label) !== say(name) && <span className="quiet">{say(label)}</span>}
          {of && <FieldList fields={of} />}
        </li>
      ))}
    </ul>
  )
}
