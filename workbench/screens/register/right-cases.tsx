import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useWords } from '#workbench/language'
import { Section } from '#workbench/parts/section'
import { askCases, askMe } from '#workbench/questions'
import { CaseTable } from '#workbench/screens/cases/case-table'

/** Cases about a right in which whoever asks has a duty; nothing for those who have not signed in. */
export function RightCases({ number }: { number: string }) {
  const { t } = useWords()
  const { data: me } = useQuery(askMe())
  const { data: page } = useQuery({ ...askCases('cases', { right: number }), enabled: me !== undefined })
  if (!me || !page) return null
  return (
    <Section
      id="cases"
      title={t('right.cases')}
      acts={
        <Link to="/cases/open" search={{ right: number }} className="act">
          {t('cases.open')}
        </Link>
      }
    >
      {page.rows.length === 0 ? (
        <p className="quiet">{t('right.no-cases')}</p>
      ) : (
        <CaseTable caption={t('right.cases')} rows={page.rows} />
      )}
    </Section>
  )
}
