import { Link } from '@tanstack/react-router'
import type { AssessmentShape, MatchShape, ThresholdPage } from '#server/api/thresholds'
import { useWords } from '#workbench/language'
import { CitationLink } from '#workbench/parts/citation'
import { type Column, Table } from '#workbench/parts/table'

interface Props {
  table: ThresholdPage
  found: AssessmentShape
  /** Whether a case may be opened in a channel that is found. */
  opens: boolean
}

/** What a table says of the facts given: met or not, by which clauses, and what is still to be asked. */
export function Verdict({ table, found, opens }: Props) {
  const { t, say } = useWords()
  const tier = (id: string) => say(table.tiers[id] ?? { zh: id, en: id })
  return (
    <div className="verdict">
      <p className="standing">
        <strong>{t(verdictOf(table, found))}</strong>
        {found.tier && <span> {t('verdict.tier', { tier: tier(found.tier) })}</span>}
      </p>
      {found.amount && <Amount amount={found.amount} />}
      {found.doubt && (
        <p>
          <strong>{t('due.doubt')}</strong> {say(found.doubt)}
        </p>
      )}
      {found.routes
        ? found.routes.length > 0 && <Routes routes={found.routes} opens={opens} />
        : found.matched.length > 0 && <Matched matched={found.matched} />}
      <Missing table={table} names={found.missing} word={t('verdict.missing')} />
      {found.higher && (
        <Missing
          table={table}
          names={found.higher.missing}
          word={t('verdict.higher', { tier: tier(found.higher.tier) })}
        />
      )}
    </div>
  )
}

function verdictOf({ routes }: ThresholdPage, { meets }: AssessmentShape): string {
  const kind = routes ? 'route' : 'table'
  return `verdict.${kind}-${meets === null ? 'open' : meets ? 'met' : 'unmet'}`
}

function Amount({ amount }: { amount: NonNullable<AssessmentShape['amount']> }) {
  const { t, say, number } = useWords()
  const money = (value: number) => `${number(value, 2)}${t('verdict.yuan')}`
  const { min, max } = amount
  const sum =
    min !== undefined && max !== undefined
      ? min === max
        ? money(min)
        : t('verdict.between', { min: money(min), max: money(max) })
      : max !== undefined
        ? t('verdict.at-most', { max: money(max) })
        : t('verdict.at-least', { min: money(min ?? 0) })
  return (
    <p>
      <span className="figure large">
        <span className="amount">{sum}</span>
      </span>{' '}
      <span className="quiet">{say(amount.says)}</span>
    </p>
  )
}

function Missing({ table, names, word }: { table: ThresholdPage; names: readonly string[]; word: string }) {
  const { say } = useWords()
  if (names.length === 0) return null
  return (
    <div>
      <p className="verdict-part">
        <strong>{word}</strong>
      </p>
      <ul className="inline-list">
        {names.map(name => (
          <li key={name}>
            <a
              href={`#fact-${name}`}
              onClick={event => {
                event.preventDefault()
                document.getElementById(`fact-${name}`)?.focus()
              }}
            >
              {say(table.facts[name]?.label ?? { zh: name, en: name })}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Matched({ matched }: { matched: readonly MatchShape[] }) {
  const { t, say } = useWords()
  const columns: Column<MatchShape>[] = [
    { key: 'says', head: t('verdict.says'), lead: true, cell: one => say(one.says) },
    {
      key: 'basis',
      head: t('due.basis'),
      width: '44%',
      cell: one => <CitationLink citation={one.citation} />,
    },
  ]
  return (
    <Table
      caption={t('verdict.matched')}
      captionShown
      columns={columns}
      rows={matched}
      keyOf={one => `${one.clause} ${one.says.zh}`}
    />
  )
}

type Route = NonNullable<AssessmentShape['routes']>[number]

function Routes({ routes, opens }: { routes: readonly Route[]; opens: boolean }) {
  const { t, say } = useWords()
  const columns: Column<Route>[] = [
    { key: 'channel', head: t('verdict.channel'), lead: true, cell: one => say(one.channel.label) },
    {
      key: 'to',
      head: t('verdict.to'),
      cell: one => (
        <div>
          {say(one.to)}
          {one.effect && <span className="quiet source-line">{say(one.effect)}</span>}
          {opens && (
            <Link to="/cases/open" search={{ channel: one.channel.id }} className="source-line">
              {t('intake.open')}
            </Link>
          )}
        </div>
      ),
    },
    { key: 'why', head: t('verdict.why'), width: '26%', cell: one => say(one.says) },
    {
      key: 'basis',
      head: t('due.basis'),
      width: '28%',
      cell: one => <CitationLink citation={one.citation} />,
    },
  ]
  return (
    <Table
      caption={t('verdict.routes')}
      captionShown
      columns={columns}
      rows={routes}
      keyOf={one => `${one.clause} ${one.to.zh}`}
    />
  )
}
