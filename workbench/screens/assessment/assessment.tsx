import '#workbench/screens/assessment/assessment.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { isRefusal, refusals } from '#kernel/refusal'
import type { IndexPage } from '#server/api/indices'
import { useWords } from '#workbench/language'
import { CitationLink } from '#workbench/parts/citation'
import { ChoosePeers } from '#workbench/parts/choose-peers'
import { RankingNotes } from '#workbench/parts/ranking-notes'
import { Section } from '#workbench/parts/section'
import { Title } from '#workbench/parts/title'
import { useAddress, useStandpoint } from '#workbench/parts/use-address'
import { askIndex, askIndices } from '#workbench/questions'
import { Drivers } from '#workbench/screens/assessment/drivers'
import { Papers } from '#workbench/screens/assessment/papers'
import { Ranking } from '#workbench/screens/assessment/ranking'
import { SilentIndicators } from '#workbench/screens/assessment/silent-indicators'
import { Steps } from '#workbench/screens/assessment/steps'
import { Weighing } from '#workbench/screens/assessment/weighing'
import { rankedWith, type Weights } from '#workbench/screens/assessment/what-if'

/** The places under the chosen one, ranked by an index that can be opened and weighed anew. */
export function Assessment() {
  const { t, say } = useWords()
  const { peers, over } = useAddress()
  const { place, on } = useStandpoint()
  const { data: indices } = useSuspenseQuery(askIndices())
  const [index] = indices
  if (!index) return <Title title={t('assessment.title')} about={t('assessment.none')} />
  return (
    <>
      <Title title={t('assessment.title')} about={say(index.label)} />
      {index.isSuggestion && (
        <p className="suggestion">
          <strong>{t('assessment.suggestion')}</strong> {index.note && say(index.note)}{' '}
          {index.basis.slice(0, 1).map(one => (
            <CitationLink key={one.source} citation={one} />
          ))}
        </p>
      )}
      <ChoosePeers />
      <Section
        key={`${peers} ${over}`}
        id="ranking"
        title={t('assessment.ranking')}
        acts={<Papers id={index.id} of="ranking" />}
      >
        <OneIndex id={index.id} />
      </Section>
      <Drivers key={`${place} ${on} ${over}`} id={index.id} />
    </>
  )
}

function OneIndex({ id }: { id: string }) {
  const { peers, over } = useAddress()
  const { data: page } = useSuspenseQuery(askIndex(id, useStandpoint(), { peers, over }))
  return (
    <>
      <Weighed key={`${page.of.code} ${page.on}`} page={page} />
      <RankingNotes ranking={page.ranking} />
      <Steps page={page} />
      <SilentIndicators page={page} />
    </>
  )
}

/** The ranking beside the weights that make it. */
function Weighed({ page }: { page: IndexPage }) {
  const { t, say, day } = useWords()
  const [weights, setWeights] = useState<Weights>({})
  const isChanged = Object.keys(weights).length > 0
  const tried = isChanged ? rankedWith(page.definition, page.table, weights) : undefined
  const taken = page.definition.indicators.length
  return (
    <>
      <p className="quiet">
        {t('assessment.about', {
          place: say(page.of.label),
          day: day(page.on),
          count: page.report.units.length,
          taken,
          of: taken + page.silent.length,
        })}
      </p>
      <div className="weighed">
        <Ranking page={page} tried={isRefusal(tried) ? undefined : tried} />
        <div>
          <Weighing page={page} weights={weights} onWeigh={setWeights} />
          {isRefusal(tried) && <p role="alert">{say(refusals[tried.refused])}</p>}
        </div>
      </div>
    </>
  )
}
