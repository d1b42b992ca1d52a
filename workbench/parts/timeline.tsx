import '#workbench/parts/clock.css'
import type { EntryShape } from '#server/api/cases'
import { useWords } from '#workbench/language'
import { sayMoment } from '#workbench/words/moment'

/** What has happened, in its order: when, what, by whom, on what basis, and its number in the log. */
export function Timeline({ entries }: { entries: readonly EntryShape[] }) {
  const { language } = useWords()
  return (
    <ol className="timeline">
      {entries.map(one => (
        <li key={one.seq ?? `${one.kind} ${one.on} ${one.limit?.name}`}>
          <span>{sayMoment(one.on, language)}</span>
          <Happened entry={one} />
        </li>
      ))}
    </ol>
  )
}

/** The kinds of entries that no act names. */
const kinds = new Set(['case.ran-out', 'case.assigned', 'case.linked', 'case.handed-over', 'case.joined'])

function Happened({ entry }: { entry: EntryShape }) {
  const { t, say } = useWords()
  const { act, limit, kind, person, personName, office, basis, seq } = entry
  const who = limit ? undefined : (personName ?? person)
  return (
    <div>
      <strong>
        {act ? say(act.label) : t(`entry.${kinds.has(kind) ? kind.replace('case.', '') : 'other'}`)}
        {limit && ` ${say(limit.label)}`}
      </strong>
      {act?.role && <span> · {say(act.role.label)}</span>}
      <span className="quiet source-line">
        {[who, office.name, basis, seq ? t('entry.number', { seq }) : t('entry.to-come')]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </div>
  )
}
