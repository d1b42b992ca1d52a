import { useSuspenseQuery } from '@tanstack/react-query'
import type { IndicatorPage } from '#server/api/shapes'
import { useWords } from '#workbench/language'
import { Comparison } from '#workbench/parts/comparison'
import { Section } from '#workbench/parts/section'
import { useStandpoint } from '#workbench/parts/use-address'
import { askComparison } from '#workbench/questions'

/** The places below, or beside, the chosen one, best first. */
export function Neighbours({ page }: { page: IndicatorPage }) {
  const { t } = useWords()
  return (
    <Section id="comparison" title={t('compare.title')}>
      <Compared page={page} />
    </Section>
  )
}

function Compared({ page }: { page: IndicatorPage }) {
  const { t } = useWords()
  const { data: comparison } = useSuspenseQuery(askComparison(page.id, useStandpoint()))
  if (comparison.rows.length === 0) return <p>{t('map.alone')}</p>
  return <Comparison comparison={comparison} indicator={page} captionShown />
}
