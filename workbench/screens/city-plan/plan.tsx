import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { PlanShape } from '#server/api/plans'
import { standings } from '#kernel/plan/standing'
import { useWords } from '#workbench/language'
import { Follow } from '#workbench/parts/follow'
import { Section } from '#workbench/parts/section'
import { Title } from '#workbench/parts/title'
import { useAddress, useStandpoint } from '#workbench/parts/use-address'
import { askItems, askPlan } from '#workbench/questions-of-plans'
import { Gantt } from '#workbench/screens/city-plan/gantt'
import { ItemTable, Share } from '#workbench/screens/city-plan/item-table'
import { PlanMatrix } from '#workbench/screens/city-plan/plan-matrix'
import { PlanTree } from '#workbench/screens/city-plan/plan-tree'

const views = ['due', 'tree', 'gantt', 'matrix'] as const

/** A plan on the day of the top bar: how it stands, who is late, and everything in it. */
export function Plan() {
  const { t, day } = useWords()
  const { plan } = useParams({ from: '/plans/$plan' })
  const { on } = useStandpoint()
  const { data: page } = useSuspenseQuery(askPlan(plan, on))
  const { head } = page
  return (
    <>
      <Title
        title={head.title}
        about={t('city-plan.of', { from: day(head.from), until: day(head.until), keeper: head.keeper.name })}
      >
        <p className="acts">
          <Link to="/plans/$plan/promises" params={{ plan }} className="act">
            {t('city-plan.to-promises', { count: page.promises })}
          </Link>
          <Link to="/plans/$plan/changes" params={{ plan }} className="act">
            {t('city-plan.to-changes', { count: page.openRequests })}
          </Link>
          <Link to="/plans/$plan/document" params={{ plan }} className="act">
            {t('plan-document.title')}
          </Link>
          <Link to="/plans/$plan/papers" params={{ plan }} className="act">
            {t('plan-paper.title')}
          </Link>
          <Follow thing={`plan:${plan}`} />
        </p>
      </Title>
      {head.isSample && <p className="quiet">{t('sample.word')}</p>}
      <Section id="standing" title={t('city-plan.as-on', { day: day(on) })}>
        <Counts page={page} />
      </Section>
      {page.cases.length > 0 && (
        <Section id="made" title={t('city-plan.made')}>
          <Made cases={page.cases} />
        </Section>
      )}
      <Section id="programmes" title={t('city-plan.programmes')}>
        <ItemTable caption={t('city-plan.programmes')} rows={page.items} planOf={() => plan} />
      </Section>
      <Section id="items" title={t('city-plan.items')} acts={<Views />}>
        <Items plan={plan} page={page} />
      </Section>
    </>
  )
}

/** The procedures by which it is made, approved and evaluated. */
function Made({ cases }: Pick<PlanShape, 'cases'>) {
  const { say, day } = useWords()
  return (
    <ul className="plain-list in-text">
      {cases.map(one => (
        <li key={one.id}>
          <Link to="/cases/$id" params={{ id: one.id }}>
            {one.title || say(one.procedure.label)}
          </Link>{' '}
          <span className="quiet">
            {day(one.openedOn)} {one.lead.name}
          </span>{' '}
          <strong>{say(one.state.label)}</strong>
        </li>
      ))}
    </ul>
  )
}

function Counts({ page }: { page: PlanShape }) {
  const { t, count } = useWords()
  return (
    <>
      <p>
        <Share share={page.share} />
      </p>
      <ul className="standing-counts">
        {standings
          .filter(one => page.counts[one] > 0)
          .map(one => (
            <li key={one}>
              <Link
                to="."
                search={before => ({ ...before, state: one, view: 'due', after: undefined })}
                className={one === 'overdue' || one === 'at-risk' ? 'wants-action' : undefined}
              >
                {t(`standing.${one}`)} {count(page.counts[one])}
              </Link>
            </li>
          ))}
      </ul>
    </>
  )
}

function Views() {
  const { t } = useWords()
  const { view = 'due' } = useAddress()
  return (
    <nav aria-label={t('city-plan.views')}>
      {views.map(one => (
        <Link
          key={one}
          to="."
          search={before => ({ ...before, view: one })}
          aria-current={one === view ? 'true' : undefined}
          className="act"
        >
          {t(`city-plan.view-${one}`)}
        </Link>
      ))}
    </nav>
  )
}

function Items({ plan, page }: { plan: string; page: PlanShape }) {
  const { view = 'due' } = useAddress()
  if (view === 'tree') return <PlanTree plan={plan} items={page.items} />
  if (view === 'matrix') return <PlanMatrix plan={plan} />
  return <Due plan={plan} page={page} asGantt={view === 'gantt'} />
}

function Due({ plan, page, asGantt }: { plan: string; page: PlanShape; asGantt: boolean }) {
  const { t } = useWords()
  const { on } = useStandpoint()
  const { state: standing, office, text, under, programme, after: from } = useAddress()
  const { data } = useSuspenseQuery(
    askItems(plan, {
      ...{ standing, office, text, under, programme, from, on },
      order: asGantt ? 'whole' : undefined,
    }),
  )
  if (data.items.length === 0) return <p className="empty">{t('city-plan.no-items')}</p>
  return (
    <>
      {(standing || office || text || under || programme) && (
        <p className="quiet">
          {t('city-plan.narrowed', { count: data.of })}{' '}
          <Link
            to="."
            search={before => ({
              ...before,
              ...{ state: undefined, office: undefined, text: undefined },
              ...{ under: undefined, programme: undefined, after: undefined },
            })}
          >
            {t('city-plan.all')}
          </Link>
        </p>
      )}
      {asGantt ? (
        <Gantt plan={plan} head={page.head} items={data.items} on={on} />
      ) : (
        <ItemTable caption={t('city-plan.items')} rows={data.items} planOf={() => plan} />
      )}
      {data.next !== undefined && (
        <p>
          <Link to="." search={before => ({ ...before, after: String(data.next) })}>
            {t('pages.on')}
          </Link>
        </p>
      )}
    </>
  )
}
