import { Link, useNavigate } from '@tanstack/react-router'
import type { Refused } from '#server/api/refusals'
import type { ScoreboardShape, ScoreRow } from '#server/api/scoreboard'
import { addYears } from '#kernel/date'
import { useWords } from '#workbench/language'
import { Change } from '#workbench/parts/change'
import { RankOf } from '#workbench/parts/figure'
import { Missing } from '#workbench/parts/refusal'
import { Section } from '#workbench/parts/section'
import { Sparkline } from '#workbench/parts/sparkline'
import { type Column, Table } from '#workbench/parts/table'
import { useAddress } from '#workbench/parts/use-address'
import { useLacking } from '#workbench/parts/use-lacking'
import { useCatalogue } from '#workbench/parts/use-catalogue'
import { Target } from '#workbench/screens/scoreboard/target'

interface Props {
  board: ScoreboardShape
  standard: ScoreboardShape['standards'][number]
}

/** The indicators of one standard: those with a value as a table, the others counted and one press away. */
export function StandardTable({ board, standard }: Props) {
  const { t, say, day } = useWords()
  const { standard: standards } = useCatalogue()
  const defined = standards.get(standard.id)
  const known = standard.rows.filter(row => row.value !== undefined)
  const lacking = standard.rows.filter(row => row.value === undefined)
  const label = say(defined?.label ?? { zh: standard.id, en: standard.id })
  const columns = useScoreColumns(board, known)
  return (
    <Section id={standard.id} title={label} about={defined && say(defined.aim)}>
      {known.length > 0 ? (
        <Table
          caption={t('scoreboard.caption', {
            standard: label,
            place: say(board.place.label),
            day: day(board.on),
          })}
          columns={columns}
          rows={known}
          kind="score"
          keyOf={row => row.indicator}
        />
      ) : (
        <p>{t('scoreboard.empty')}</p>
      )}
      {lacking.length > 0 && (
        <Lacking standard={standard.id} label={label} rows={lacking} all={known.length === 0} />
      )}
    </Section>
  )
}

function useScoreColumns(board: ScoreboardShape, rows: readonly ScoreRow[]): Column<ScoreRow>[] {
  const { t, say, number, day } = useWords()
  const { indicator } = useCatalogue()
  const decimals = (row: ScoreRow) => indicator.get(row.indicator)?.decimals ?? 0
  const unit = (row: ScoreRow) => say(indicator.get(row.indicator)?.unit ?? { zh: '', en: '' })
  const first = rows.map(row => row.trend[0]?.on ?? board.on).sort()[0] ?? board.on
  return [
    { key: 'indicator', head: t('score.indicator'), lead: true, cell: row => <Name id={row.indicator} /> },
    {
      key: 'value',
      head: t('score.value'),
      numeric: true,
      cell: row => <strong>{number(row.value as number, decimals(row), unit(row))}</strong>,
    },
    { key: 'unit', head: t('score.unit'), cell: row => <span className="quiet">{unit(row)}</span> },
    {
      key: 'trend',
      head: t('score.trend', { from: first.slice(0, 4), until: board.on.slice(0, 4) }),
      cell: row => (
        <Sparkline
          points={row.trend}
          from={first}
          until={board.on}
          decimals={decimals(row)}
          unit={unit(row)}
        />
      ),
    },
    {
      key: 'change',
      head: t('score.change', { since: day(addYears(board.on, -1)) }),
      numeric: true,
      cell: row => <Change change={row.change} decimals={decimals(row)} />,
    },
    { key: 'rank', head: t('score.rank'), numeric: true, cell: row => <RankOf {...row} /> },
    { key: 'target', head: t('score.target'), cell: row => <Target row={row} decimals={decimals(row)} /> },
    { key: 'rests', head: t('score.rests'), cell: row => <Rests row={row} /> },
  ]
}

/** Published, counted or both; of which period; by whom. */
function Rests({ row }: { row: ScoreRow }) {
  const { t, say, period } = useWords()
  return (
    <>
      {t(`rests.${row.restsOn}`)}
      {row.period && ` · ${period(row.period)}`}
      {row.source && (
        <span className="quiet source-line" title={say(row.source)}>
          {say(row.source)}
        </span>
      )}
    </>
  )
}

function Name({ id }: { id: string }) {
  const { say } = useWords()
  const { indicator } = useCatalogue()
  return (
    <Link to="/indicators/$id" params={{ id }}>
      {say(indicator.get(id)?.label ?? { zh: id, en: id })}
    </Link>
  )
}

interface LackingProps {
  standard: string
  label: string
  rows: readonly ScoreRow[]
  /** None of the standard's indicators has a value. */
  all: boolean
}

function Lacking({ standard, label, rows, all }: LackingProps) {
  const { t } = useWords()
  const { open } = useAddress()
  const navigate = useNavigate()
  const columns: Column<ScoreRow>[] = [
    {
      key: 'indicator',
      head: t('score.indicator'),
      lead: true,
      width: '32%',
      cell: row => <Name id={row.indicator} />,
    },
    { key: 'why', head: t('score.why'), cell: row => row.refused && <What refused={row.refused} /> },
    {
      key: 'who',
      head: t('score.who'),
      width: '26%',
      cell: row => row.refused && <Who refused={row.refused} />,
    },
  ]
  const shown = open === standard
  return (
    <div className="lacking">
      <button
        type="button"
        className="plain"
        aria-expanded={shown}
        onClick={() =>
          void navigate({
            to: '.',
            search: before => ({ ...before, open: shown ? undefined : standard }),
            resetScroll: false,
          })
        }
      >
        {t(shown ? 'scoreboard.fold' : all ? 'scoreboard.all-lacking' : 'scoreboard.lacking', {
          count: rows.length,
        })}
      </button>
      {shown && (
        <Table
          caption={t('scoreboard.lacking-caption', { standard: label })}
          columns={columns}
          rows={rows}
          keyOf={row => row.indicator}
        />
      )}
    </div>
  )
}

/** The reason by name: which statistic or register is missing or, where none is named, the sentence. */
function What({ refused }: { refused: Refused }) {
  const { t, say } = useWords()
  const { what } = useLacking()(refused)
  if (what.length === 0) return <Missing refused={refused} />
  return (
    <span className="missing">
      <abbr title={say(refused.sentence)}>{t('figure.missing')}</abbr> {what.map(say).join(t('list'))}
    </span>
  )
}

/** Who can supply it: whoever publishes the statistic; a register is filled by loading records. */
function Who({ refused }: { refused: Refused }) {
  const { t, say } = useWords()
  const { what, suppliers } = useLacking()(refused)
  if (suppliers.length > 0) return suppliers.map(say).join(t('list'))
  return what.length > 0 && <Link to="/loads">{t('score.load')}</Link>
}
