import { type Cause, causes } from '#kernel/index/account'
import type { AccountShape, ChangesShape } from '#server/api/changes'
import { useWords } from '#workbench/language'
import { type Column, Table } from '#workbench/parts/table'

const WHOLE = 24

/** Each city's way from its earlier rank to the later, cause by cause; drawn, and in figures beside. */
export function Accounts({ changes }: { changes: ChangesShape }) {
  const { t } = useWords()
  const columns = useColumns(Math.max(changes.before.places, changes.after.places))
  return (
    <Table
      caption={t('changes.accounts')}
      columns={columns}
      rows={changes.accounts}
      kind="accounts"
      keyOf={one => one.place.code}
    />
  )
}

function useColumns(places: number): Column<AccountShape>[] {
  const { t, say, number } = useWords()
  const part = (value: number) =>
    value === 0 ? <span className="quiet">0</span> : `${value > 0 ? '↓' : '↑'}${number(Math.abs(value), 2)}`
  return [
    { key: 'place', head: t('assessment.place'), lead: true, cell: one => say(one.place.label) },
    {
      key: 'ranks',
      head: t('assessment.rank'),
      whole: true,
      cell: ({ ranks: [before, after] }) => (
        <span>
          {before} → <strong>{after}</strong>
        </span>
      ),
    },
    { key: 'way', head: t('changes.way'), cell: one => <Waterfall account={one} places={places} /> },
    ...causes.map(
      (cause): Column<AccountShape> => ({
        key: cause,
        head: t(`changes.cause-${cause}`),
        numeric: true,
        cell: one => part(one.twentyFourths[cause] / WHOLE),
      }),
    ),
    {
      key: 'sum',
      head: t('changes.sum'),
      numeric: true,
      cell: one => part(causes.reduce((sum, cause) => sum + one.twentyFourths[cause], 0) / WHOLE),
    },
    {
      key: 'score',
      head: t('assessment.score'),
      numeric: true,
      cell: ({ scores: [before, after] }) => `${number(before, 2)} → ${number(after, 2)}`,
    },
  ]
}

const HEIGHT = 8

/** Bars that begin where the one before ended; the first rank at the left. */
function Waterfall({ account, places }: { account: AccountShape; places: number }) {
  const { t, say, number } = useWords()
  const [before, after] = account.ranks
  const x = (rank: number) => ((rank - 0.5) / places) * 100
  let at = before
  const bars = causes.map((cause: Cause, row) => {
    const start = at
    at += account.twentyFourths[cause] / WHOLE
    return { cause, row, from: Math.min(start, at), to: Math.max(start, at), better: at < start }
  })
  const said = bars
    .map(one => `${t(`changes.cause-${one.cause}`)} ${number(account.twentyFourths[one.cause] / WHOLE, 2)}`)
    .join('; ')
  return (
    <svg
      className="waterfall"
      viewBox={`0 0 100 ${HEIGHT * causes.length}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={`${say(account.place.label)}: ${said}`}
    >
      <line className="start" x1={x(before)} x2={x(before)} y1="0" y2={HEIGHT * causes.length} />
      <line className="end" x1={x(after)} x2={x(after)} y1="0" y2={HEIGHT * causes.length} />
      {bars.map(one => (
        <rect
          key={one.cause}
          className={one.better ? 'better' : 'worse'}
          x={x(one.from)}
          width={Math.max(0, x(one.to) - x(one.from))}
          y={one.row * HEIGHT + 1}
          height={HEIGHT - 2}
        />
      ))}
    </svg>
  )
}
