import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { RankedPlace, RankingShape } from '#server/api/indices'
import { Problem } from '#workbench/ask'
import { useWords } from '#workbench/language'
import { CitationLink } from '#workbench/parts/citation'
import { ChoosePeers } from '#workbench/parts/choose-peers'
import { useRankingColumns } from '#workbench/parts/ranking-columns'
import { NothingToCompare } from '#workbench/parts/nothing-to-compare'
import { RankingNotes } from '#workbench/parts/ranking-notes'
import { Section } from '#workbench/parts/section'
import { Stopped } from '#workbench/parts/stopped'
import { type Column, Table } from '#workbench/parts/table'
import { useAddress, useStandpoint } from '#workbench/parts/use-address'
import { useCatalogue } from '#workbench/parts/use-catalogue'
import { askIndices, askRanking } from '#workbench/questions'

/** Where the place stands among those it is compared with, by the index, and how sure that is. */
export function Standing() {
  const { t } = useWords()
  return (
    <Section
      id="standing"
      title={t('standing.title')}
      acts={<Link to="/assessment">{t('standing.steps')}</Link>}
    >
      <ByFirstIndex />
    </Section>
  )
}

function ByFirstIndex() {
  const { t } = useWords()
  const at = useStandpoint()
  const { peers, over } = useAddress()
  const { data: indices } = useSuspenseQuery(askIndices())
  const [index] = indices
  const { data, error } = useQuery({
    ...askRanking(index?.id ?? '', at, { peers, over }),
    enabled: index !== undefined,
  })
  if (error instanceof Problem && error.refusal.refused === 'nothing-to-compare') return <NothingToCompare />
  return (
    <>
      <ChoosePeers />
      {error && <Stopped error={error} heading="h3" />}
      {!error && (data ? <Ranked ranking={data} /> : <p className="quiet waiting">{t('waiting')}</p>)}
    </>
  )
}

function Ranked({ ranking }: { ranking: RankingShape }) {
  const { t, say, day } = useWords()
  const { place } = useStandpoint()
  const own = ranking.ranked.find(one => one.place.code === place)
  return (
    <>
      {own && (
        <p className="sure">
          <strong>{say(own.place.label)}</strong> {say(own.sure)}{' '}
          {own.peers && say('refused' in own.peers ? own.peers.refused.sentence : own.peers.sure)}
        </p>
      )}
      <RestsOn ranking={ranking} />
      <Table
        caption={t('standing.caption', { of: say(ranking.of.label), day: day(ranking.on) })}
        columns={useStandingColumns(ranking)}
        rows={ranking.ranked}
        kind="standing"
        keyOf={one => one.place.code}
        classOf={one => (one.place.code === place ? 'chosen' : undefined)}
      />
      <RankingNotes ranking={ranking} />
    </>
  )
}

/** The indicators that take part, how many do not, what the intervals doubt, and by whose rule. */
function RestsOn({ ranking }: { ranking: RankingShape }) {
  const { t, say } = useWords()
  const { indicator } = useCatalogue()
  const names = ranking.takes.map(id => (
    <Link key={id} to="/indicators/$id" params={{ id }}>
      {say(indicator.get(id)?.label ?? { zh: id, en: id })}
    </Link>
  ))
  return (
    <p className="quiet">
      {t('standing.rests', { count: names.length, of: ranking.places })}{' '}
      {names.flatMap((one, at) => (at === 0 ? [one] : [t('list'), one]))}
      {t('standing.stop')}
      <Link to="/assessment" hash="silent">
        {t('standing.silent', { count: ranking.silent })}
      </Link>
      {t('standing.stop')}
      {ranking.doubts && say(ranking.doubts)} {ranking.index.isSuggestion && t('standing.suggestion')}{' '}
      {ranking.index.basis.slice(0, 1).map(one => (
        <CitationLink key={one.source} citation={one} short />
      ))}
    </p>
  )
}

function useStandingColumns(ranking: RankingShape): Column<RankedPlace>[] {
  const { t, say } = useWords()
  return useRankingColumns(ranking, '.', [
    { key: 'sure', head: t('standing.sure'), cell: one => <span className="quiet">{say(one.sure)}</span> },
  ])
}
