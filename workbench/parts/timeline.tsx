import '#workbench/parts/clock.css'
import type { EntryShape } from '#server/api/cases'
import { addressOf } from '#workbench/ask'
import { useWords } from '#workbench/language'
import { sayMoment } from '#workbench/words/moment'

/** What has happened, in its order: when, what, by whom, on what basis, and its number in the log. */
export function Timeline({ entries, of }: { entries: readonly EntryShape[]; of?: string }) {
  const { language } = useWords()
  return (
    <ol className="timeline">
      {entries.map(one => (
        <li key={one.seq ?? `${one.kind} ${one.on} ${one.limit?.name}`}>
          <span>{sayMoment(one.on, language)}</span>
          <div>
            <Happened entry={one} />
            {of !== undefined && one.seq !== undefined && <ReceiptOf of={of} seq={one.seq} />}
          </div>
        </li>
      ))}
    </ol>
  )
}

/** Proves the entry to anyone: a file to keep. */
function ReceiptOf({ of, seq }: { of: string; seq: number }) {
  const { t } = useWords()
  return (
    <a href={addressOf(`cases/${encodeURIComponent(of)}/receipts/${seq}`)} download>
      {t('entry.receipt')}
    </a>
  )
}

/** The kinds of entries that no act names. */
const kinds = new Set(['case.ran-out', 'case.assigned', 'case.linked', 'case.handed-over', 'case.joined'])

export function Happened({ entry }: { entry: EntryShape }) {
  const { t, say } = useWords()
  const { act, limit, kind, person, personName, office, basis, seq, tied } = entry
  const who = limit ? undefined : (personName ?? person)
  return (
    <div>
      <strong>
        {act ? say(act.label) : t(`entry.${kinds.has(kind) ? kind.replace('case.', '') : 'other'}`)}
        {limit && ` ${say(limit.label)}`}
      </strong>
      {tied && (
        <span>
          {' '}
          {tiesIn(tied)
            .map(one => t(one.key, { to: one.to }))
            .join(t('list'))}
        </span>
      )}
      {act?.role && <span> · {say(act.role.label)}</span>}
      <span className="quiet source-line">
        {[who, office.name, basis, seq ? t('entry.number', { seq }) : t('entry.to-come')]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </div>
  )
}

/** What a case was tied to, or untied from. */
const tiesIn = (tied: NonNullable<EntryShape['tied']>) =>
  (['right', 'dispute'] as const).flatMap(what => {
    const to = tied[what]
    return to === undefined ? [] : [{ key: `tied.${what}${to === null ? '-off' : ''}`, to: to ?? '' }]
  })
