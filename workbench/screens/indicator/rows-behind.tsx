import { useSuspenseQuery } from '@tanstack/react-query'
import type { IndicatorPage } from '#server/api/indicators'
import { pageOf } from '#workbench/address'
import { useWords } from '#workbench/language'
import { Pages } from '#workbench/parts/pages'
import { RightsTable } from '#workbench/parts/rights-table'
import { Section } from '#workbench/parts/section'
import { useAddress, useStandpoint } from '#workbench/parts/use-address'
import { askRowsBehind } from '#workbench/questions'

/** The records that one leaf of the working counts. */
export function RowsBehind({ page, leaf }: { page: IndicatorPage; leaf: string }) {
  const { t } = useWords()
  return (
    <Section id="rows" title={t('rows.title')}>
      <Rows page={page} leaf={leaf} />
    </Section>
  )
}

function Rows({ page, leaf }: { page: IndicatorPage; leaf: string }) {
  const { t, say, count, day } = useWords()
  const at = useStandpoint()
  const { data: rows } = useSuspenseQuery(askRowsBehind(page.id, at, leaf, pageOf(useAddress())))
  if (rows.total === 0) return <p>{t('rows.none')}</p>
  return (
    <>
      <p className="quiet">{t('rows.about', { total: count(rows.total), day: day(at.on) })}</p>
      <RightsTable caption={t('rows.caption', { indicator: say(page.label) })} rows={rows.rows} />
      <Pages total={rows.total} pageSize={rows.pageSize} label={t('rows.title')} />
    </>
  )
}
