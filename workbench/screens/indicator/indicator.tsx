import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useWords } from '#workbench/language'
import { Section } from '#workbench/parts/section'
import { useAddress, useFigureStandpoint } from '#workbench/parts/use-address'
import { Working } from '#workbench/parts/working'
import { askIndicator, askValue } from '#workbench/questions'
import { Definition } from '#workbench/screens/indicator/definition'
import { Headline } from '#workbench/screens/indicator/headline'
import { Neighbours } from '#workbench/screens/indicator/neighbours'
import { RowsBehind } from '#workbench/screens/indicator/rows-behind'
import { Trend } from '#workbench/screens/indicator/trend'

const route = getRouteApi('/indicators/$id')

/** One indicator at one place on one day: the value, how it came about, and what it means. */
export function Indicator() {
  const { t } = useWords()
  const { id } = route.useParams()
  const at = useFigureStandpoint()
  const { leaf } = useAddress()
  const { data: page } = useSuspenseQuery(askIndicator(id))
  const { data: value } = useSuspenseQuery(askValue(id, at))
  return (
    <>
      <Headline page={page} value={value} />
      <div className="split">
        <div>
          <Section id="working" title={t('working.title')} about={t('working.about')}>
            <Working value={value} />
          </Section>
          <Trend page={page} />
        </div>
        <Definition page={page} />
      </div>
      {leaf !== undefined && <RowsBehind key={leaf} page={page} leaf={leaf} />}
      <Neighbours page={page} />
    </>
  )
}
