import { Link } from '@tanstack/react-router'
import type { CasePageShape } from '#server/api/cases'
import { useWords } from '#workbench/language'
import { FactList } from '#workbench/parts/fact-list'
import { Section } from '#workbench/parts/section'
import { CaseDocuments } from '#workbench/screens/cases/case-documents'
import { RightOf } from '#workbench/screens/cases/right-of'
import { sayMoment } from '#workbench/words/moment'

/** Whom and what a case is about, and what has been written in it. */
export function CaseFacts({ matter, isPast }: { matter: CasePageShape; isPast: boolean }) {
  const { t, say } = useWords()
  return (
    <div className="halves">
      <Section id="parties" title={t(matter.work ? 'case.facts' : 'case.parties')}>
        {matter.parties.length === 0 && !matter.work && <p className="quiet">{t('case.no-parties')}</p>}
        <ul className="plain-list">
          {matter.parties.map(one => (
            <li key={`${one.role?.id} ${one.name}`}>
              {one.name} <span className="quiet">{one.role && say(one.role.label)}</span>
              {one.secret && <span className="mark">{t('case.secret')}</span>}
            </li>
          ))}
        </ul>
        {matter.right && (
          <p>
            {t('case.right')}{' '}
            <Link to="/register" search={{ text: matter.right, within: 'all' }}>
              {matter.right}
            </Link>
          </p>
        )}
        {!isPast && !matter.work && <RightOf key={matter.version} matter={matter} />}
        <FactList facts={matter.facts} />
      </Section>
      <Section id="documents" title={t('procedure.documents')}>
        {isPast ? <Owed documents={matter.documents} /> : <CaseDocuments id={matter.id} />}
        <Written matter={matter} />
      </Section>
    </div>
  )
}

/** Documents that the acts until then write; their files are on the page of the present. */
function Owed({ documents }: Pick<CasePageShape, 'documents'>) {
  const { t, say, language } = useWords()
  if (documents.length === 0) return <p className="quiet">{t('case.no-documents')}</p>
  return (
    <ul className="plain-list">
      {documents.map(one => (
        <li key={`${one.name} ${one.on}`}>
          {say(one.label)} <span className="quiet">{sayMoment(one.on, language)}</span>
        </li>
      ))}
    </ul>
  )
}

function Written({ matter }: { matter: CasePageShape }) {
  const { t, say, language } = useWords()
  return (
    <>
      {matter.events.length > 0 && (
        <>
          <h3>{t('case.events')}</h3>
          <ul className="plain-list">
            {matter.events.map(one => (
              <li key={`${one.kind.id} ${one.on}`}>
                {say(one.kind.label)} <span className="quiet">{sayMoment(one.on, language)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{t('case.offices')}</h3>
      <ul className="plain-list">
        {matter.offices.map(one => (
          <li key={one.id}>
            {one.name}{' '}
            <span className="quiet">{t('case.since', { day: sayMoment(one.since, language) })}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
