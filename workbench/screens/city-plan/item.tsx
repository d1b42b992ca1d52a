import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { PlanItemPageShape } from '#server/api/plans'
import { useWords } from '#workbench/language'
import { Follow } from '#workbench/parts/follow'
import { OfficeName } from '#workbench/parts/office-name'
import { Section } from '#workbench/parts/section'
import { Table } from '#workbench/parts/table'
import { ThreadLink } from '#workbench/parts/thread-link'
import { Title } from '#workbench/parts/title'
import { useStandpoint } from '#workbench/parts/use-address'
import { askMeasures } from '#workbench/questions'
import { askItem } from '#workbench/questions-of-plans'
import { ItemTable, Share, Standing } from '#workbench/screens/city-plan/item-table'
import { PromiseTable } from '#workbench/screens/city-plan/promise-table'
import { SayOfItem } from '#workbench/screens/city-plan/say-of-item'
import { Words } from '#workbench/screens/city-plan/words'

/** One item from top to bottom: what it is, who owes it, how far it is and how that came about. */
export function Item() {
  const { t, day } = useWords()
  const { plan, item } = useParams({ from: '/plans/$plan/items/$item' })
  const { on } = useStandpoint()
  const { data: page } = useSuspenseQuery(askItem(plan, item, on))
  return (
    <>
      <Title title={page.title} about={t('city-plan.as-on', { day: day(on) })}>
        <p className="quiet">
          {page.above.map(one => (
            <span key={one.id}>
              <Link to="/plans/$plan/items/$item" params={{ plan, item: one.id }}>
                {one.title}
              </Link>
              {' › '}
            </span>
          ))}
          <Link to="/plans/$plan" params={{ plan }}>
            {t('city-plan.to-plan')}
          </Link>
        </p>
        <p className="acts">
          <ThreadLink id={`${plan}:${item}`} />
          <Follow thing={`item:${plan}/${item}`} />
        </p>
      </Title>
      <Facts page={page} />
      <SayOfItem plan={plan} page={page} />
      {page.within.length > 0 && <Within plan={plan} page={page} />}
      <Around id="waits-for" plan={plan} items={page.waitsFor} />
      <Around id="followers" plan={plan} items={page.followers} />
      {page.promises.length > 0 && (
        <Section id="promises" title={t('promise.title')}>
          <PromiseTable promises={page.promises} plan={plan} />
        </Section>
      )}
      <Section id="words" title={t('city-plan.words')}>
        <Words words={page.words} />
      </Section>
    </>
  )
}

/** Its parts: of very many the first, and the way to all; and how the share came about from them. */
function Within({ plan, page }: { plan: string; page: PlanItemPageShape }) {
  const { t } = useWords()
  return (
    <Section id="within" title={t('city-plan.within')}>
      <ItemTable caption={t('city-plan.within')} rows={page.within} planOf={() => plan} />
      {page.withinOf > page.within.length && (
        <p>
          <Link
            to="/plans/$plan"
            params={{ plan }}
            search={before => ({ ...before, under: page.id, view: 'due' })}
          >
            {t('city-plan.all-parts', { count: page.withinOf })}
          </Link>
        </p>
      )}
      <Working page={page} />
    </Section>
  )
}

interface AroundProps {
  id: 'waits-for' | 'followers'
  plan: string
  items: PlanItemPageShape['waitsFor']
}

function Around({ id, plan, items }: AroundProps) {
  const { t } = useWords()
  if (items.length === 0) return null
  return (
    <Section id={id} title={t(`city-plan.${id}`)}>
      <ItemTable caption={t(`city-plan.${id}`)} rows={items} planOf={() => plan} />
    </Section>
  )
}

function Facts({ page }: { page: PlanItemPageShape }) {
  const { t, day } = useWords()
  const rows: [string, React.ReactNode][] = [
    ['standing', <Standing key="standing" item={page} />],
    ['share', <Share key="share" share={page.share} />],
    [
      'owner',
      <span key="owner">
        <OfficeName office={page.owner.office} /> {page.owner.person?.name}
      </span>,
    ],
    ['assisting', page.assisting.map(one => one.name).join(t('list')) || t('city-plan.nobody')],
    ['from', day(page.from)],
    ['due', day(page.due)],
    ...(page.expected ? [['expected-on', day(page.expected)] as [string, string]] : []),
    ...(page.item.budget ? [['budget', page.item.budget] as [string, string]] : []),
    ...(page.progress?.spent ? [['spent', page.progress.spent] as [string, string]] : []),
  ]
  return (
    <dl className="facts">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{t(`city-plan.${name}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {page.item.measure && (
        <div>
          <dt>{t('city-plan.measure')}</dt>
          <dd>
            <MeasureName id={page.item.measure} />
          </dd>
        </div>
      )}
    </dl>
  )
}

function MeasureName({ id }: { id: string }) {
  const { say } = useWords()
  const { data: measures } = useQuery(askMeasures())
  const found = measures?.find(one => one.id === id)
  return (
    <Link to="/plan/measures/$id" params={{ id }}>
      {found ? `${found.code} ${say(found.label)}` : id}
    </Link>
  )
}

/** How the share came about, to the last digit. */
function Working({ page }: { page: PlanItemPageShape }) {
  const { t } = useWords()
  return (
    <Table
      caption={t('city-plan.working', { share: page.share.exact })}
      captionShown
      columns={[
        { key: 'part', head: t('city-plan.item'), lead: true, cell: one => one.title },
        { key: 'weight', head: t('city-plan.weight'), numeric: true, cell: one => one.weight },
        { key: 'share', head: t('city-plan.share'), numeric: true, cell: one => one.share },
      ]}
      rows={page.working}
      keyOf={one => one.item}
    />
  )
}
