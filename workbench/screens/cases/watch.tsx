import '#workbench/screens/cases/cases.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { addDays } from '#kernel/date'
import { useWords } from '#workbench/language'
import { Section } from '#workbench/parts/section'
import { Title } from '#workbench/parts/title'
import { askAbout, askCases, askHandOvers } from '#workbench/questions'
import { CaseTable } from '#workbench/screens/cases/case-table'
import { HandOverTable } from '#workbench/screens/cases/hand-over-table'

const NEAR_DAYS = 7

/** For whoever answers for a desk: what is late, what falls due within a week, and who is silent. */
export function Watch() {
  const { t } = useWords()
  return (
    <>
      <Title title={t('watch.title')} about={t('watch.about')} />
      <Section id="late" title={t('watch.late')} about={t('watch.late-about')}>
        <Late />
      </Section>
      <Section id="near" title={t('watch.near')} about={t('watch.near-about')}>
        <Near />
      </Section>
      <Section id="silent" title={t('watch.silent')} about={t('watch.silent-about')}>
        <Silent />
      </Section>
    </>
  )
}

function Silent() {
  const { t } = useWords()
  const { data: rows } = useSuspenseQuery(askHandOvers('true'))
  if (rows.length === 0) return <p className="quiet">{t('watch.none-silent')}</p>
  return <HandOverTable caption={t('watch.silent')} rows={rows} />
}

function Late() {
  const { t } = useWords()
  const { data: page } = useSuspenseQuery(askCases('queue', { overdue: 'true' }))
  if (page.rows.length === 0) return <p className="quiet">{t('watch.none-late')}</p>
  return <CaseTable caption={t('watch.late')} rows={page.rows} />
}

function Near() {
  const { t } = useWords()
  const { data: about } = useSuspenseQuery(askAbout())
  const dueBefore = addDays(about.today, NEAR_DAYS)
  const { data: page } = useSuspenseQuery(askCases('queue', { dueBefore }))
  const rows = page.rows.filter(one => !one.next?.isOverdue)
  if (rows.length === 0) return <p className="quiet">{t('watch.none-near')}</p>
  return <CaseTable caption={t('watch.near')} rows={rows} />
}
