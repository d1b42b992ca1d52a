import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import type { CasePageShape } from '#server/api/cases'
import type { KindredShape } from '#server/api/disputes'
import { ask, Problem } from '#workbench/ask'
import { useWords } from '#workbench/language'
import { Refusal } from '#workbench/parts/refusal'
import { askKindred, askMe, sent } from '#workbench/questions'

interface Props {
  matter: CasePageShape
  close: () => void
}

/** Names a dispute, or takes that of a case with the same right or person; such cases may come along. */
export function TieForm({ matter, close }: Props) {
  const { t } = useWords()
  const { data: kindred = [] } = useQuery(askKindred(matter.id))
  const [dispute, setDispute] = useState('')
  const [along, setAlong] = useState<readonly string[]>([])
  const tie = useTie(matter, close)
  const known = [...new Set(kindred.flatMap(one => one.case.dispute ?? []))]
  return (
    <form
      className="act-form"
      onSubmit={event => {
        event.preventDefault()
        if (dispute.trim() && !tie.isPending) tie.mutate({ dispute: dispute.trim(), along })
      }}
    >
      <label>
        {t('dispute.name')}
        <input
          className="field wide"
          list="known-disputes"
          required
          maxLength={200}
          autoComplete="off"
          value={dispute}
          onChange={event => setDispute(event.target.value)}
        />
      </label>
      <datalist id="known-disputes">
        {known.map(one => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <Kindred kindred={kindred} along={along} choose={setAlong} take={setDispute} />
      <p className="will">{t('dispute.tie-will')}</p>
      {tie.error instanceof Problem && <Refusal refused={tie.error.refusal} />}
      <p>
        <Button type="primary" htmlType="submit" loading={tie.isPending}>
          {t('dispute.tie')}
        </Button>
      </p>
    </form>
  )
}

interface KindredProps {
  kindred: readonly KindredShape[]
  along: readonly string[]
  choose: (along: readonly string[]) => void
  take: (dispute: string) => void
}

function Kindred({ kindred, along, choose, take }: KindredProps) {
  const { t, say } = useWords()
  const { data: me } = useQuery(askMe())
  const own = new Set(me?.duties.filter(one => one.isInForce).map(one => one.office.id))
  if (kindred.length === 0) return <p className="quiet">{t('dispute.no-kindred')}</p>
  return (
    <fieldset className="kindred">
      <legend>{t('dispute.kindred')}</legend>
      <ul className="plain-list">
        {kindred.map(({ case: one, shares }) => (
          <li key={one.id}>
            <strong>{one.title || say(one.procedure.label)}</strong>{' '}
            <span className="quiet">
              {say(one.procedure.label)} · {shares.map(what => t(`dispute.shares-${what}`)).join(t('list'))}
            </span>
            <span className="source-line">
              {one.dispute ? (
                <button type="button" className="plain" onClick={() => take(one.dispute ?? '')}>
                  {t('dispute.take', { dispute: one.dispute })}
                </button>
              ) : own.has(one.lead.id) ? (
                <label>
                  <input
                    type="checkbox"
                    checked={along.includes(one.id)}
                    onChange={event =>
                      choose(event.target.checked ? [...along, one.id] : along.filter(id => id !== one.id))
                    }
                  />{' '}
                  {t('dispute.along')}
                </label>
              ) : (
                <span className="quiet">{t('dispute.not-mine', { office: one.lead.name })}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

/** One request for each case, the one on the page first; pressed again, nothing is tied twice. */
function useTie({ id, version }: CasePageShape, close: () => void) {
  const client = useQueryClient()
  const [key] = useState(() => crypto.randomUUID())
  return useMutation({
    mutationFn: async ({ dispute, along }: { dispute: string; along: readonly string[] }) => {
      for (const one of [id, ...along]) {
        const body = { dispute, key: `${key} ${one}`, ...(one === id && { version }) }
        await ask<unknown>(`cases/${encodeURIComponent(one)}/links`, {}, sent(body))
      }
    },
    onSuccess: close,
    onSettled: () => client.invalidateQueries(),
  })
}
