import '#workbench/screens/plan/leader.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { addMonths } from '#kernel/date'
import { standings } from '#kernel/plan/standing'
import type { LeaderShape, OwesShape } from '#server/api/leader'
import { useWords } from '#workbench/language'
import { Section } from '#workbench/parts/section'
import { type Column, Table } from '#workbench/parts/table'
import { Title } from '#workbench/parts/title'
import { useAddress, useStandpoint } from '#workbench/parts/use-address'
import { askLeader } from '#workbench/questions-of-plans'
import { Share } from '#workbench/screens/city-plan/item-table'
import { Changed } from '#workbench/screens/plan/leader-changes'
import { AtRisk, Late } from '#workbench/screens/plan/leader-items'
import { PromiseLines } from '#workbench/screens/plan/leader-promises'
import { SinceForm } from '#workbench/screens/plan/since-form'

/** One page for who leads a place: what is late, at risk, owed and promised, and what changed since a day. */
export function Leader() {
  const { t, say, day } = useWords()
  const { place, on } = useStandpoint()
  const { from: since = addMonths(on, -1) } = useAddress()
  const { data: page } = useSuspenseQuery(askLeader(place, on, since))
  return (
    <>
      <Title
        title={t('leader.title', { place: say(page.place.label) })}
        about={t('leader.about', { day: day(on), since: day(since) })}
      >
        <SinceForm key={since} since={since} label={t('city-plan.since')} act={t('city-plan.compare')} />
      </Title>
      {page.plans.length === 0 ? (
        <p className="empty">{t('leader.none')}</p>
      ) : (
        <div className="leader">
          <Plans page={page} />
          <div className="leader-pair">
            <div>
              <Late part={page.late} />
              <Section id="owes" title={t('leader.owes')} about={t('leader.owes-about')}>
                <Owes owes={page.owes} />
              </Section>
            </div>
            <div>
              <AtRisk part={page.atRisk} />
              <PromiseLines promises={page.promises} />
            </div>
          </div>
          <Changed page={page} />
        </div>
      )}
    </>
  )
}

function Plans({ page }: { page: LeaderShape }) {
  const { t, count } = useWords()
  return (
    <>
      <ul className="leader-plans">
        {page.plans.map(one => (
          <li key={one.id}>
            <Link to="/plans/$plan" params={{ plan: one.id }}>
              {one.title}
            </Link>{' '}
            {one.isSample && <span className="mark">{t('sample.word')}</span>} <Share share={one.share} />
          </li>
        ))}
      </ul>
      <ul className="standing-counts">
        {standings
          .filter(one => page.counts[one] > 0)
          .map(one => (
            <li key={one} className={one === 'overdue' || one === 'at-risk' ? 'wants-action' : undefined}>
              {t(`standing.${one}`)} <strong>{count(page.counts[one])}</strong>
            </li>
          ))}
      </ul>
    </>
  )
}

/** More offices than these are told by number alone. */
const OWES_SHOWN = 12

function Owes({ owes }: { owes: LeaderShape['owes'] }) {
  const { t, count } = useWords()
  if (owes.length === 0) return <p className="empty">{t('leader.owes-nothing')}</p>
  const number = (key: 'late' | 'atRisk' | 'unkept'): Column<OwesShape> => ({
    key,
    head: t(`leader.${key}`),
    numeric: true,
    cell: one => count(one[key]),
  })
  return (
    <>
      <Table
        caption={t('leader.owes')}
        columns={[
          { key: 'office', head: t('leader.office'), lead: true, cell: one => <Answers owes={one} /> },
          ...(['late', 'atRisk', 'unkept'] as const).map(number),
        ]}
        rows={owes.slice(0, OWES_SHOWN)}
        keyOf={one => one.office.id}
      />
      {owes.length > OWES_SHOWN && (
        <p className="quiet">{t('leader.more-offices', { count: owes.length - OWES_SHOWN })}</p>
      )}
    </>
  )
}

const Answers = ({ owes: { office, persons } }: { owes: OwesShape }) => (
  <>
    {office.name} <span className="quiet">{persons.map(one => one.name).join(' ')}</span>
  </>
)
