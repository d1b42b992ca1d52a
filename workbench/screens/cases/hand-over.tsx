import '#workbench/screens/cases/cases.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { HandOverPageShape } from '#server/api/cases'
import { useWords } from '#workbench/language'
import { Clocks } from '#workbench/parts/clock'
import { EndedClocks } from '#workbench/parts/ended-clocks'
import { FactList } from '#workbench/parts/fact-list'
import { NextLimit } from '#workbench/parts/next-limit'
import { Section } from '#workbench/parts/section'
import { Timeline } from '#workbench/parts/timeline'
import { Title } from '#workbench/parts/title'
import { askHandOver } from '#workbench/questions'
import { HandOverActs } from '#workbench/screens/cases/hand-over-acts'
import { sayMoment } from '#workbench/words/moment'

const route = getRouteApi('/hand-overs/$id')

/** One hand-over: between whom, where it stands, what goes along, its limits and its past. */
export function HandOver() {
  const { t } = useWords()
  const { id } = route.useParams()
  const { data: page } = useSuspenseQuery(askHandOver(id))
  return (
    <>
      <Standing page={page} />
      <Section id="acts" title={t('hand-over.acts')}>
        <HandOverActs key={page.version} handOver={page} />
      </Section>
      <Section id="package" title={t('hand-over.package')} about={t('hand-over.package-about')}>
        <FactList facts={page.facts} />
        <Documents page={page} />
      </Section>
      <Section id="clocks" title={t('case.clocks')}>
        {page.clocks.length > 0 ? (
          <Clocks clocks={page.clocks} />
        ) : (
          <p className="quiet">{t('case.no-clocks')}</p>
        )}
        <EndedClocks clocks={page.ended} />
      </Section>
      <Section id="timeline" title={t('case.timeline')} about={t('case.timeline-about')}>
        <Timeline entries={page.timeline} />
      </Section>
    </>
  )
}

function Standing({ page }: { page: HandOverPageShape }) {
  const { t, say, day } = useWords()
  const { kind, from, to, fromCase, toCase, state, holder, endedOn, next } = page
  return (
    <Title title={say(kind.label)} about={page.id}>
      <dl className="case-standing">
        <dt>{t('case.now')}</dt>
        <dd>
          <strong>{say(state.label)}</strong>
          {endedOn && <span className="quiet"> {t('case.ended', { day: day(endedOn) })}</span>}
        </dd>
        {!endedOn && (
          <>
            <dt>{t('case.next')}</dt>
            <dd>
              <NextLimit next={next} who={holder?.name} />
            </dd>
          </>
        )}
        <dt>{t('hand-over.from')}</dt>
        <dd>
          {from.name}{' '}
          <Link to="/cases/$id" params={{ id: fromCase }}>
            {fromCase}
          </Link>
        </dd>
        <dt>{t('hand-over.to')}</dt>
        <dd>
          {to.name}{' '}
          {toCase && (
            <Link to="/cases/$id" params={{ id: toCase }}>
              {toCase}
            </Link>
          )}
        </dd>
        <dt>{t('hand-over.trigger')}</dt>
        <dd>{say(page.trigger)}</dd>
      </dl>
    </Title>
  )
}

function Documents({ page }: { page: HandOverPageShape }) {
  const { t, say, language } = useWords()
  return (
    <ul className="plain-list">
      {page.documents.map(one => (
        <li key={one.name}>
          {say(one.label)}{' '}
          <span className="quiet">
            {one.on ? t('hand-over.went', { day: sayMoment(one.on, language) }) : t('hand-over.to-go')}
          </span>
        </li>
      ))}
    </ul>
  )
}
