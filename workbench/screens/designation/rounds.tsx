import '#workbench/screens/designation/designation.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { RoundBrief } from '#server/api/designations'
import { useWords } from '#workbench/language'
import { type Column, Table } from '#workbench/parts/table'
import { Title } from '#workbench/parts/title'
import { askRounds, askSchemes } from '#workbench/questions-of-designations'

/** The rounds that one may see, the latest first. */
export function Rounds() {
  const { t, say, day, count } = useWords()
  const { data: rounds } = useSuspenseQuery(askRounds())
  const columns: Column<RoundBrief>[] = [
    {
      ...{ key: 'round', head: t('designation.round'), lead: true },
      cell: one => (
        <Link to="/assessment/rounds/$round" params={{ round: one.id }}>
          {one.title}
        </Link>
      ),
    },
    { key: 'state', head: t('designation.state'), words: true, cell: one => say(one.state.label) },
    {
      ...{ key: 'apply-by', head: t('designation.apply-by'), whole: true },
      cell: one => one.applyBy && day(one.applyBy),
    },
    {
      ...{ key: 'used', head: t('designation.used'), numeric: true },
      cell: one => t('designation.of-quota', { used: count(one.recommended), quota: one.quota ?? '—' }),
    },
  ]
  return (
    <>
      <Title title={t('designation.title-rounds')} about={t('designation.about-rounds')}>
        <p className="acts">
          <Begin />
        </p>
      </Title>
      {rounds.length === 0 ? (
        <p className="empty">{t('designation.no-rounds')}</p>
      ) : (
        <Table
          caption={t('designation.title-rounds')}
          columns={columns}
          rows={rounds}
          keyOf={one => one.id}
        />
      )}
    </>
  )
}

/** A round begins by the scheme that is carried out here. */
function Begin() {
  const { t } = useWords()
  const { data: schemes } = useSuspenseQuery(askSchemes())
  return schemes.flatMap(({ id, round }) =>
    round === undefined
      ? []
      : [
          <Link key={id} to="/cases/open" search={{ procedure: round }}>
            {t('designation.begin')}
          </Link>,
        ],
  )
}
