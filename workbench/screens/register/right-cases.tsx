import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { RightCasesShape } from '#server/api/right-cases'
import type { RightPage } from '#server/api/rights'
import { useWords } from '#workbench/language'
import { Section } from '#workbench/parts/section'
import { askMe, askRightCases } from '#workbench/questions'
import { CaseTable } from '#workbench/screens/cases/case-table'

/** Cases about the right that whoever asks may see; nothing for those who have not signed in. */
export function useRightCases({ register, id }: Pick<RightPage, 'register' | 'id'>) {
  const { data: me } = useQuery(askMe())
  return useQuery({ ...askRightCases(register, id), enabled: me !== undefined }).data
}

/** Cases about a right in which whoever asks has a duty. */
export function RightCases({ right }: { right: RightPage }) {
  const { t } = useWords()
  const about = useRightCases(right)
  if (!about) return null
  return (
    <Section
      id="cases"
      title={t('right.cases')}
      acts={
        <Link to="/cases/open" search={{ right: right.number }} className="act">
          {t('cases.open')}
        </Link>
      }
    >
      {about.cases.length === 0 ? (
        <p className="quiet">{t('right.no-cases')}</p>
      ) : (
        <CaseTable caption={t('right.cases')} rows={about.cases} />
      )}
      <Untold about={about} />
    </Section>
  )
}

/** What acts did to the right that its open register does not hold, and why it does not. */
function Untold({ about }: { about: RightCasesShape }) {
  const { t, say, day } = useWords()
  const untold = about.events.filter(one => !one.isInRegister)
  if (untold.length === 0) return null
  return (
    <ul className="plain-list">
      {untold.map(one => (
        <li key={`${one.event.id} ${one.on} ${one.case}`}>
          {day(one.on)} {say(one.event.label)}{' '}
          <Link to="/cases/$id" params={{ id: one.case }}>
            {one.case}
          </Link>{' '}
          <span className="quiet">{t(one.isClosedFile ? 'right.untold-closed' : 'right.untold')}</span>
        </li>
      ))}
    </ul>
  )
}
