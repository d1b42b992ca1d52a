import '#workbench/screens/designation/designation.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { PublishedRound } from '#server/api/designations'
import { addressOf } from '#workbench/ask'
import { useWords } from '#workbench/language'
import { Section } from '#workbench/parts/section'
import { type Column, Table } from '#workbench/parts/table'
import { Title } from '#workbench/parts/title'
import { askPublishedRounds } from '#workbench/questions-of-designations'
import { useRegionCap } from '#workbench/screens/designation/region-cap'
import { Schemes } from '#workbench/screens/designation/schemes'

/** What is published, for anybody; and by which schemes titles were given. */
export function Results() {
  const { t, say } = useWords()
  const { data: rounds } = useSuspenseQuery(askPublishedRounds())
  return (
    <>
      <Title title={t('designation.title-results')} about={t('designation.about-results')} />
      {rounds.length === 0 && <p className="empty">{t('designation.none-published')}</p>}
      {rounds.map(round => (
        <Section
          key={round.id}
          id={round.id}
          title={`${say(round.province.label)} · ${say(round.scheme.label)}`}
          about={say(round.state.label)}
        >
          <Published round={round} />
        </Section>
      ))}
      <Section id="schemes" title={t('designation.schemes')} about={t('designation.schemes-about')}>
        <Schemes />
      </Section>
    </>
  )
}

type City = PublishedRound['cities'][number]

/** Where a city stands now; where its recommendation was taken back, since when and why. */
function Standing({ city: { state, setAside } }: { city: City }) {
  const { t, say, day } = useWords()
  if (!setAside) return say(state.label)
  const told = t('designation.set-aside', { ...setAside, day: day(setAside.on) })
  return [say(state.label), told].join(t('designation.and'))
}

function Published({ round }: { round: PublishedRound }) {
  const { t, say, day, number, count } = useWords()
  const { calledOn, quota, objectUntil, ties, seed, objections } = round
  const facts = [
    calledOn && t('designation.called', { day: day(calledOn) }),
    t('designation.quota', { count: count(quota) }),
    objectUntil && t('designation.objections-until', { day: day(objectUntil) }),
    ties && t('designation.tie', { rule: say(ties), seed }),
    useRegionCap(round.cap),
  ]
  const columns: Column<City>[] = [
    { key: 'city', head: t('designation.city'), lead: true, cell: one => say(one.city.label) },
    { key: 'state', head: t('designation.state'), words: true, cell: one => <Standing city={one} /> },
    {
      ...{ key: 'score', head: t('designation.score'), numeric: true },
      cell: one => (one.score === undefined ? '' : number(one.score, 2)),
    },
    {
      ...{ key: 'chance', head: t('designation.chance'), numeric: true },
      cell: one => (one.chance === undefined ? '' : `${number(one.chance * 100, 0)}%`),
    },
  ]
  return (
    <>
      <p>{facts.filter(Boolean).join(t('designation.and'))}</p>
      {round.cities.length === 0 ? (
        <p className="empty">{t('designation.no-cities')}</p>
      ) : (
        <Table
          caption={t('designation.title-results')}
          columns={columns}
          rows={round.cities}
          keyOf={one => one.city.id}
        />
      )}
      <p className="quiet">{t(round.isKept ? 'designation.kept' : 'designation.not-kept')}</p>
      {round.isKept && (
        <p>
          <a href={addressOf(`designations/published/${encodeURIComponent(round.id)}/kit`)} download>
            {t('designation.kit')}
          </a>
        </p>
      )}
      {round.noChance && <p className="quiet">{say(round.noChance)}</p>}
      <p className="quiet">{t('designation.objection-counts', objections)}</p>
    </>
  )
}
