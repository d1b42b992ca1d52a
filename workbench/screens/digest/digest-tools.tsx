import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { DigestShape } from '#server/api/digest'
import { ask } from '#workbench/ask'
import { useWords } from '#workbench/language'
import { sent } from '#workbench/questions'
import { digestFile } from '#workbench/questions-of-digests'
import { SinceForm } from '#workbench/screens/plan/since-form'

/** Since when, how often, that one has read it, and the same for other programs. */
export function DigestTools({ digest }: { digest: DigestShape }) {
  const { t, day, language } = useWords()
  const { since, on, nextOn } = digest
  const given = { on, since, lang: language }
  return (
    <>
      <SinceForm since={since} label={t('digest.since')} act={t('digest.show')}>
        <Rhythm every={digest.every} />
      </SinceForm>
      <p className="quiet">{t('digest.next', { day: day(nextOn) })}</p>
      {digest.groups.length > 0 && (
        <p className="acts">
          <Taken digest={digest} />
          <a className="act" href={digestFile('atom', given)} download="digest.atom">
            {t('digest.atom')}
          </a>
          <a className="act" href={digestFile('eml', given)} download="digest.eml">
            {t('digest.message')}
          </a>
        </p>
      )}
    </>
  )
}

/** Says something about one's digests and reads them anew. */
function useTell(path: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: object) => ask(path, {}, sent(body)),
    onSuccess: () => client.invalidateQueries({ predicate: ({ queryKey: [of] }) => of === 'digest' }),
  })
}

function Rhythm({ every }: { every: DigestShape['every'] }) {
  const { t } = useWords()
  const send = useTell('digest/rhythm')
  return (
    <label>
      <span>{t('digest.every')}</span>
      <select
        className="field"
        value={every}
        disabled={send.isPending}
        onChange={event => send.mutate({ every: event.target.value })}
      >
        <option value="day">{t('digest.every-day')}</option>
        <option value="week">{t('digest.every-week')}</option>
      </select>
    </label>
  )
}

/** What was said last stands until one leaves the page, with the way back. */
function Taken({ digest: { on, takenOn } }: { digest: DigestShape }) {
  const { t, day } = useWords()
  const send = useTell('digest/taken')
  const [before, setBefore] = useState<{ on: string | null }>()
  if (before)
    return (
      <span role="status" className="digest-said">
        {t('digest.taken-said', { day: day(on) })}{' '}
        <button
          type="button"
          className="plain"
          onClick={() => {
            send.mutate(before)
            setBefore(undefined)
          }}
        >
          {t('digest.undo')}
        </button>
      </span>
    )
  return (
    <button
      type="button"
      className="act"
      onClick={() => {
        send.mutate({ on })
        setBefore({ on: takenOn ?? null })
      }}
    >
      {t('digest.taken')}
    </button>
  )
}
