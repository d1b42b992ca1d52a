import '#workbench/screens/assessment/assessment.css'
import '#workbench/screens/assessment/statement.css'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { StandingOut, StatementShape } from '#server/api/statements'
import { useWords } from '#workbench/language'
import { EndedPlaces } from '#workbench/parts/ended-places'
import { RankInterval } from '#workbench/parts/rank-interval'
import { Section } from '#workbench/parts/section'
import { Title } from '#workbench/parts/title'
import { useStandpoint } from '#workbench/parts/use-address'
import { useCatalogue } from '#workbench/parts/use-catalogue'
import { askIndices, askPlace, askStatement } from '#workbench/questions'
import { Papers } from '#workbench/screens/assessment/papers'
import { StatedStandard } from '#workbench/screens/assessment/stated-standard'
import { StandTrend } from '#workbench/screens/assessment/stand-trend'

/** The four standards of one city on a page: where it stands, why, and how good its figures are. */
export function Statement() {
  const { t, say, day } = useWords()
  const at = useStandpoint()
  const { data: indices } = useSuspenseQuery(askIndices())
  const { data: where } = useQuery(askPlace(at.place))
  const [index] = indices
  const place = where ? say(where.place.label) : ''
  return (
    <>
      <Title
        title={t('statement.title', { place })}
        about={
          index ? t('statement.about', { day: day(at.on), index: say(index.label) }) : t('assessment.none')
        }
      />
      {index?.isSuggestion && index.note && (
        <p className="suggestion">
          <strong>{t('assessment.suggestion')}</strong> {say(index.note)}
        </p>
      )}
      {index && (
        <Section
          key={`${at.place} ${at.on}`}
          id="statement"
          title={t('statement.heading')}
          acts={<Papers id={index.id} of="statement" />}
        >
          <OfCity id={index.id} />
        </Section>
      )}
    </>
  )
}

function OfCity({ id }: { id: string }) {
  const { data: page } = useSuspenseQuery(askStatement(id, useStandpoint()))
  return (
    <>
      <Whole page={page} />
      <StandingOutLists page={page} />
      {page.standards.map(one => (
        <StatedStandard key={one.id} standard={one} />
      ))}
      <EndedPlaces ended={page.ended} />
    </>
  )
}

function Whole({ page }: { page: StatementShape }) {
  const { t, say, number } = useWords()
  const { quality, stand, bounds } = page
  return (
    <div className="whole">
      {stand ? (
        <>
          <p className="sure">
            {t('statement.score', { score: number(stand.score, 2), of: stand.of })} {say(stand.sure)}
          </p>
          <RankInterval {...stand} of={stand.of} />
        </>
      ) : (
        <p>{page.refused && say(page.refused.sentence)}</p>
      )}
      {bounds && <p>{t('statement.bounds', { best: bounds[0], worst: bounds[1] })}</p>}
      <p>
        {t('statement.quality', {
          score: number(quality.score, 0),
          known: quality.known,
          of: quality.of,
          late: quality.late,
        })}{' '}
        <span className="quiet">{say(quality.rule)}</span>
      </p>
      {page.doubts && <p className="quiet">{say(page.doubts)}</p>}
      <StandTrend trend={page.trend} />
    </div>
  )
}

function StandingOutLists({ page }: { page: StatementShape }) {
  const { t, say } = useWords()
  return (
    <div className="out">
      <OutList title={t('statement.strengths')} none={t('statement.no-strength')} list={page.strengths} />
      <OutList title={t('statement.gaps')} none={t('statement.no-gap')} list={page.gaps} gains />
      <p className="quiet rule">{say(page.rule)}</p>
    </div>
  )
}

interface OutProps {
  title: string
  none: string
  list: readonly StandingOut[]
  gains?: boolean
}

function OutList({ title, none, list, gains }: OutProps) {
  const { t, say, number } = useWords()
  const { indicator } = useCatalogue()
  return (
    <div>
      <h3>{title}</h3>
      {list.length === 0 && <p className="quiet">{none}</p>}
      <ul>
        {list.map(one => (
          <li key={one.indicator}>
            <Link to="/indicators/$id" params={{ id: one.indicator }}>
              {say(indicator.get(one.indicator)?.label ?? { zh: one.indicator, en: one.indicator })}
            </Link>{' '}
            {t('statement.rank-of', { rank: one.rank, of: one.of })}
            {gains && t('statement.gain', { points: number(one.gain, 2) })}
          </li>
        ))}
      </ul>
    </div>
  )
}
