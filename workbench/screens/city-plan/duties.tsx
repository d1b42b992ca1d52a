import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useWords } from '#workbench/language'
import { Section } from '#workbench/parts/section'
import { Title } from '#workbench/parts/title'
import { useStandpoint } from '#workbench/parts/use-address'
import { askDuties, askPlans } from '#workbench/questions-of-plans'
import { DutyList } from '#workbench/screens/city-plan/duty-list'
import { PromiseTable } from '#workbench/screens/city-plan/promise-table'
import { RequestList } from '#workbench/screens/city-plan/request-list'

/** What my offices owe, over all plans, and the plans themselves. */
export function Duties() {
  const { t, day } = useWords()
  const { on } = useStandpoint()
  return (
    <>
      <Title title={t('city-plan.duties')} about={t('city-plan.duties-about', { day: day(on) })}>
        <p className="acts">
          <Link to="/report-forms" className="act">
            {t('report-form.forms')}
          </Link>
        </p>
      </Title>
      <Section id="plans" title={t('city-plan.plans')}>
        <Plans />
      </Section>
      <Section id="mine" title={t('city-plan.mine')} about={t('city-plan.mine-about')}>
        <Mine on={on} />
      </Section>
    </>
  )
}

function Plans() {
  const { t, day } = useWords()
  const { data: plans } = useSuspenseQuery(askPlans())
  if (plans.length === 0) return <p className="empty">{t('city-plan.none')}</p>
  return (
    <ul className="plain-list in-text">
      {plans.map(one => (
        <li key={one.id}>
          <Link to="/plans/$plan" params={{ plan: one.id }}>
            {one.title}
          </Link>{' '}
          {one.isSample && <span className="quiet">{t('sample.word')} </span>}
          <span className="quiet">
            {day(one.from)}–{day(one.until)} {one.keeper.name}
          </span>
        </li>
      ))}
    </ul>
  )
}

function Mine({ on }: { on: string }) {
  const { t, day } = useWords()
  const { data: duties } = useQuery(askDuties(on))
  if (!duties) return <p className="quiet waiting">{t('waiting')}</p>
  const { list, of, promises, requests, withCases } = duties
  return (
    <>
      {requests.length > 0 && <RequestList requests={requests} />}
      {list.length === 0 ? <p className="empty">{t('city-plan.owe-nothing')}</p> : <DutyList duties={list} />}
      {of > list.length && <p className="quiet">{t('owed.more', { count: of - list.length })}</p>}
      {!withCases && <p className="quiet">{t('owed.no-cases', { day: day(on) })}</p>}
      {promises.length > 0 && <PromiseTable promises={promises} />}
    </>
  )
}
