import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useWords } from '#workbench/language'
import { Title } from '#workbench/parts/title'
import { useStandpoint } from '#workbench/parts/use-address'
import { askPlan, askPromises } from '#workbench/questions-of-plans'
import { PromiseTable } from '#workbench/screens/city-plan/promise-table'
import { Words } from '#workbench/screens/city-plan/words'

/** What a plan promises, and what became of it. */
export function Promises() {
  const { t, say, day } = useWords()
  const { plan } = useParams({ from: '/plans/$plan/promises' })
  const { on } = useStandpoint()
  const { data: page } = useSuspenseQuery(askPlan(plan, on))
  const { data: promises } = useSuspenseQuery(askPromises(plan, on))
  const explained = promises.filter(one => one.words.length > 0)
  return (
    <>
      <Title title={t('promise.title')} about={t('city-plan.as-on', { day: day(on) })}>
        <p>
          <Link to="/plans/$plan" params={{ plan }}>
            {page.head.title}
          </Link>
        </p>
      </Title>
      {promises.length === 0 ? (
        <p className="empty">{t('promise.none')}</p>
      ) : (
        <PromiseTable promises={promises} plan={plan} />
      )}
      {explained.map(one => (
        <section key={one.id} className="section">
          <h2>{say(one.indicator.label)}</h2>
          <Words words={one.words} />
        </section>
      ))}
    </>
  )
}
