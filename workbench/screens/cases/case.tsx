import '#workbench/screens/cases/cases.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { CasePageShape } from '#server/api/cases'
import { useWords } from '#workbench/language'
import { Cautions } from '#workbench/parts/cautions'
import { Clocks } from '#workbench/parts/clock'
import { EndedClocks } from '#workbench/parts/ended-clocks'
import { DaysLeft } from '#workbench/parts/days-left'
import { Follow } from '#workbench/parts/follow'
import { Section } from '#workbench/parts/section'
import { Sentinels } from '#workbench/parts/sentinels'
import { Timeline } from '#workbench/parts/timeline'
import { useAddress } from '#workbench/parts/use-address'
import { ThreadLink } from '#workbench/parts/thread-link'
import { Title } from '#workbench/parts/title'
import { askCase } from '#workbench/questions'
import { Assign } from '#workbench/screens/cases/assign'
import { CaseActs } from '#workbench/screens/cases/case-acts'
import { CaseChart } from '#workbench/screens/cases/case-chart'
import { CaseFacts } from '#workbench/screens/cases/case-facts'
import { DisputeOf } from '#workbench/screens/cases/dispute-of'
import { Evidence } from '#workbench/screens/cases/evidence'
import { FormOf } from '#workbench/screens/cases/form-of'
import { HandOvers } from '#workbench/screens/cases/hand-overs'
import { ChooseKnown, KnownThen } from '#workbench/screens/cases/known-then'
import { useWorksIn } from '#workbench/screens/cases/use-works-in'
import { sayMoment } from '#workbench/words/moment'

const route = getRouteApi('/cases/$id')

/** One case from top to bottom: what it is, who holds it, what may be done, its clocks and its past. */
export function Case() {
  const { t } = useWords()
  const { id } = route.useParams()
  const { known } = useAddress()
  const { data: matter } = useSuspenseQuery(askCase(id, known))
  return (
    <>
      {known && <KnownThen known={known} />}
      <Standing matter={matter} isPast={known !== undefined} />
      {!known && <ToDo matter={matter} />}
      <Section id="clocks" title={t('case.clocks')}>
        {matter.clocks.length > 0 ? (
          <Clocks clocks={matter.clocks} />
        ) : (
          <p className="quiet">{t('case.no-clocks')}</p>
        )}
        <EndedClocks clocks={matter.ended} />
      </Section>
      <Section id="chart" title={t('procedure.chart')}>
        <CaseChart matter={matter} />
      </Section>
      <Section id="timeline" title={t('case.timeline')} about={t('case.timeline-about')}>
        <Timeline entries={matter.timeline} of={matter.id} />
        <p className="quiet">{t('entry.receipt-how')}</p>
      </Section>
      <CaseFacts matter={matter} isPast={known !== undefined} />
      {!known && <Evidence id={matter.id} />}
      {goesToOthers(matter) && (
        <Section id="hand-overs" title={t('case.hand-overs')} about={t('case.hand-overs-about')}>
          <HandOvers key={matter.version} matter={matter} isPast={known !== undefined} />
        </Section>
      )}
      {!known && !matter.work && <DisputeOf matter={matter} />}
    </>
  )
}

/** What a city does for its own plan is handed to nobody, unless it has a way. */
const goesToOthers = ({ work, handOvers, ways }: CasePageShape) => !work || handOvers.length + ways.length > 0

/** What must be heeded and what may be done now. */
function ToDo({ matter }: { matter: CasePageShape }) {
  const { t } = useWords()
  return (
    <>
      {matter.sentinels.some(one => one.meets !== false) && (
        <Section id="sentinels" title={t('sentinel.title')} about={t('sentinel.about')}>
          <Sentinels sentinels={matter.sentinels} of={matter} />
        </Section>
      )}
      {matter.cautions.length > 0 && (
        <Section id="cautions" title={t('dispute.cautions')} about={t('dispute.cautions-about')}>
          <Cautions cautions={matter.cautions} />
        </Section>
      )}
      {!matter.closedOn && (
        <Section
          id="acts"
          title={t('case.acts')}
          about={t('case.acts-about')}
          acts={<Assign key={matter.version} matter={matter} />}
        >
          <CaseActs key={matter.version} matter={matter} />
        </Section>
      )}
    </>
  )
}

interface StandingProps {
  matter: CasePageShape
  isPast: boolean
}

function Standing({ matter, isPast }: StandingProps) {
  const { t, say, day } = useWords()
  const { holder, closedOn, procedure } = matter
  return (
    <Title
      title={matter.title || say(procedure.label)}
      about={
        <>
          <Link to="/procedures/$id" params={{ id: procedure.id }}>
            {say(procedure.label)}
          </Link>{' '}
          · <Stands matter={matter} /> · {matter.id}
        </>
      }
    >
      <WaysOn matter={matter} isPast={isPast} />
      <FormOf matter={matter} />
      {matter.isClosedFile && <p>{t('procedure.closed')}</p>}
      <dl className="case-standing">
        <dt>{t('case.now')}</dt>
        <dd>
          <strong>{matter.within.map(one => say(one.label)).join(' › ')}</strong>
          {closedOn && <span className="quiet"> {t('case.ended', { day: day(closedOn) })}</span>}
        </dd>
        {holder && (
          <>
            <dt>{t('case.holder')}</dt>
            <dd>
              <strong>{holder.office.name}</strong> {say(holder.role.label)}
            </dd>
          </>
        )}
        <Owed matter={matter} />
        <dt>{t('open.on', { act: say(matter.opens) })}</dt>
        <dd>{day(matter.openedOn)}</dd>
        {matter.dispute && (
          <>
            <dt>{t('dispute.title')}</dt>
            <dd>
              <Link to="/disputes/$dispute" params={{ dispute: matter.dispute }}>
                {matter.dispute}
              </Link>
            </dd>
          </>
        )}
      </dl>
    </Title>
  )
}

/** In which channel; what a city does for its own plan stands on a board, or belongs to a card of one. */
function Stands({ matter: { work, channel } }: { matter: CasePageShape }) {
  const { t, say } = useWords()
  if (!work) return say(channel.label)
  return (
    <>
      {work.board ? (
        <Link to="/organisation/boards/$board" params={{ board: work.board.id }}>
          {say(work.board.label)}
        </Link>
      ) : (
        <Link to="/organisation">{say(channel.label)}</Link>
      )}
      {work.of && (
        <>
          {' · '}
          <Link to="/cases/$id" params={{ id: work.of }}>
            {t('case.belongs-to', { id: work.of })}
          </Link>
        </>
      )}
    </>
  )
}

/** To the thread of the case, to its past, and to a case that goes on with it. */
function WaysOn({ matter: { id, lead, work }, isPast }: StandingProps) {
  const { t } = useWords()
  const isLead = useWorksIn(lead.id)
  return (
    <p className="acts">
      <ThreadLink id={id} />
      <ChooseKnown id={id} />
      {!isPast && <Follow thing={`case:${id}`} />}
      {isLead && !isPast && !work && (
        <Link to="/cases/open" search={{ continues: id }} className="act">
          {t('case.continue')}
        </Link>
      )}
    </p>
  )
}

/** What falls due next, and whose case it is. */
function Owed({ matter }: { matter: CasePageShape }) {
  const { t, say, language } = useWords()
  const { next, lead, assigned } = matter
  return (
    <>
      {next && (
        <>
          <dt>{t('case.next')}</dt>
          <dd>
            {say(next.label)}
            {t('case.colon')}
            {sayMoment(next.due, language)} <DaysLeft left={next.left} late={next.isOverdue} />
          </dd>
        </>
      )}
      <dt>{t('case.lead')}</dt>
      <dd>
        {lead.name}{' '}
        {assigned.length > 0 && (
          <span className="quiet">
            {t('case.assigned', { who: assigned.map(one => one.name ?? one.person).join(t('list')) })}
          </span>
        )}
      </dd>
    </>
  )
}
