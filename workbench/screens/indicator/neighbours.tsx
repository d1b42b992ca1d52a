import type { IndicatorPage } from '#server/api/indicators'
import { useWords } from '#workbench/language'
import { Comparison } from '#workbench/parts/comparison'
import { Section } from '#workbench/parts/section'
import { Among, useComparison } from '#workbench/parts/use-comparison'

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
  const { comparison, among } = useComparison(page.id)
  if (comparison.rows.length === 0) return <p>{t('map.alone')}</p>
  return (
    <>
      {among && <Among among={among} />}
      <Comparison comparison={comparison} indicator={page} captionShown />
    </>
  )
}
