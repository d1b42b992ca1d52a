import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import type { DeclarationPage, RestingFileShape } from '#server/api/declarations'
import { ask } from '#workbench/ask'
import { useWords } from '#workbench/language'
import { useStandpoint } from '#workbench/parts/use-address'
import { useCatalogue } from '#workbench/parts/use-catalogue'
import { Entry, Why } from '#workbench/screens/people/entry'
import { useSend } from '#workbench/screens/people/use-send'

interface Props {
  place: string
  /** What is corrected, where something is declared already. */
  before?: DeclarationPage
  done: () => void
}

interface Said {
  readonly indicator: string
  readonly on: string
  readonly value: string
  readonly reason: string
  readonly list?: File
  readonly evidence: readonly File[]
}

/** Declares a figure: files go ahead, and what rests on them is said then. */
export function DeclareForm({ place, before, done }: Props) {
  const { t } = useWords()
  const { on: today } = useStandpoint()
  const [said, setSaid] = useState<Said>({
    indicator: before?.indicator.id ?? '',
    on: before?.on ?? `${Number(today.slice(0, 4)) - 1}`,
    value: before?.declared ?? '',
    ...{ reason: '', evidence: [] },
  })
  const put = (change: Partial<Said>) => setSaid({ ...said, ...change })
  const { send, error, isPending } = useDeclaring(place, done)
  return (
    <form
      className="entries"
      onSubmit={event => {
        event.preventDefault()
        send(said)
      }}
    >
      <IndicatorChoice
        value={said.indicator}
        isFixed={before !== undefined}
        choose={indicator => put({ indicator })}
      />
      <Entry
        label={t('declared.on')}
        about={t('declared.on-about')}
        value={said.on}
        write={on => put({ on })}
      />
      <Entry label={t('declared.value')} value={said.value} write={value => put({ value })} isNumeric />
      <Files put={put} />
      <Entry
        label={t('declared.reason')}
        about={t('declared.reason-about')}
        value={said.reason}
        write={reason => put({ reason })}
        isOptional={before === undefined}
      />
      <Why error={error} />
      <p className="acts">
        <Button type="primary" htmlType="submit" loading={isPending}>
          {before ? t('declared.correct') : t('declared.declare')}
        </Button>
      </p>
    </form>
  )
}

function IndicatorChoice(props: { value: string; isFixed: boolean; choose: (id: string) => void }) {
  const { t, say } = useWords()
  const { indicator: indicators } = useCatalogue()
  return (
    <label className="entry">
      <span>{t('declared.indicator')}</span>
      <select
        className="field"
        required
        disabled={props.isFixed}
        value={props.value}
        onChange={event => props.choose(event.target.value)}
      >
        <option value="" />
        {[...indicators.values()].map(one => (
          <option key={one.id} value={one.id}>
            {say(one.label)}（{say(one.unit)}）
          </option>
        ))}
      </select>
    </label>
  )
}

function Files({ put }: { put: (change: Partial<Said>) => void }) {
  const { t } = useWords()
  return (
    <>
      <label className="entry">
        <span>{t('declared.rows')}</span>
        <input
          type="file"
          accept=".csv,.txt,.xlsx"
          onChange={event => put({ list: event.target.files?.[0] })}
        />
        <span className="quiet">{t('declared.rows-about')}</span>
      </label>
      <label className="entry">
        <span>{t('declared.evidence')}</span>
        <input type="file" multiple onChange={event => put({ evidence: [...(event.target.files ?? [])] })} />
      </label>
    </>
  )
}

function useDeclaring(place: string, done: () => void) {
  const declare = useSend('declarations', done)
  const give = useMutation({
    mutationFn: async ({ list, evidence, ...said }: Said) => {
      const hashes: string[] = []
      for (const file of evidence) hashes.push(await handIn(place, file))
      const named = list && (await handIn(place, list))
      return { said, files: { evidence: hashes, ...(named !== undefined && { list: named }) } }
    },
    onSuccess: ({ said: { reason, ...said }, files }) =>
      declare.mutate({ ...said, ...files, place, ...(reason !== '' && { reason }) }),
  })
  return {
    send: (said: Said) => give.mutate(said),
    error: give.error ?? declare.error,
    isPending: give.isPending || declare.isPending,
  }
}

/** Hands a file in, and gives the hash by which it is known. */
export async function handIn(place: string, file: File): Promise<string> {
  const taken = await ask<RestingFileShape>(
    'declaration-files',
    { place, name: file.name },
    { method: 'POST', body: file, headers: { 'content-type': 'application/octet-stream' } },
  )
  return taken.sha256
}
