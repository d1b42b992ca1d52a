import { useSuspenseQuery } from '@tanstack/react-query'
import { pageOf } from '#workbench/address'
import { useWords } from '#workbench/language'
import { Pages } from '#workbench/parts/pages'
import { RightsTable } from '#workbench/parts/rights-table'
import { Title } from '#workbench/parts/title'
import { useAddress } from '#workbench/parts/use-address'
import { askUndecided } from '#workbench/questions'

/** Rights whose address names no one place: kept as they are, counted nowhere, listed here. */
export function Undecided() {
  const { t, count } = useWords()
  const { data: rows } = useSuspenseQuery(askUndecided(pageOf(useAddress())))
  return (
    <>
      <Title title={t('undecided.title')} about={t('undecided.about')} />
      {rows.total === 0 ? (
        <p className="empty">{t('undecided.none')}</p>
      ) : (
        <>
          <p className="quiet">{t('undecided.total', { total: count(rows.total) })}</p>
          <RightsTable caption={t('undecided.title')} rows={rows.rows} />
          <Pages total={rows.total} pageSize={rows.pageSize} label={t('undecided.title')} />
        </>
      )}
    </>
  )
}
