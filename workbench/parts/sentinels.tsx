import '#workbench/parts/cautions.css'
import { Link } from '@tanstack/react-router'
import type { CaseBrief } from '#server/api/cases'
import type { SentinelShape } from '#server/api/sentinels'
import { useWords } from '#workbench/language'
import { CitationLink } from '#workbench/parts/citation'
import { sayMoment } from '#workbench/words/moment'

/** What the tables of crimes say of the facts on file: first what is met, then what is open. */
export function Sentinels({
  sentinels,
  of,
}: {
  sentinels: readonly SentinelShape[]
  of: Pick<CaseBrief, 'id'>
}) {
  const met = sentinels.filter(one => one.meets)
  const open = sentinels.filter(one => one.meets === null)
  return (
    <ul className="cautions">
      {met.map(one => (
        <li key={one.threshold.id} className={one.isAlarm ? 'bids-must' : undefined}>
          <Met sentinel={one} of={of} />
        </li>
      ))}
      {open.map(one => (
        <li key={one.threshold.id}>
          <Open sentinel={one} />
        </li>
      ))}
    </ul>
  )
}

function Met({ sentinel, of }: { sentinel: SentinelShape; of: Pick<CaseBrief, 'id'> }) {
  const { t, say } = useWords()
  const { isAlarm, threshold, tier, matched, says, basis } = sentinel
  return (
    <>
      <p className="caution-head">
        <span className="mark">{t(isAlarm ? 'sentinel.alarm' : 'sentinel.answered')}</span>{' '}
        <strong>
          {say(threshold.label)}
          {tier && t('sentinel.tier', { tier: say(tier) })}
        </strong>
      </p>
      {matched.map(one => (
        <p key={one.clause}>
          <CitationLink citation={one.citation} /> {say(one.says)}
        </p>
      ))}
      <DayAsked sentinel={sentinel} />
      {isAlarm ? <Draft sentinel={sentinel} of={of} /> : <Answered sentinel={sentinel} />}
      <p>{say(says)}</p>
      <p className="caution-basis">
        {basis.map(one => (
          <CitationLink key={`${one.source} ${one.article ?? ''}`} citation={one} />
        ))}
      </p>
    </>
  )
}

function Open({ sentinel: { threshold, missing, refusal } }: { sentinel: SentinelShape }) {
  const { t, say } = useWords()
  return (
    <>
      <p className="caution-head">
        <span className="mark">{t('sentinel.open')}</span> <strong>{say(threshold.label)}</strong>
      </p>
      {missing.length > 0 && (
        <p>{t('sentinel.missing', { facts: missing.map(one => say(one.label)).join(t('list')) })}</p>
      )}
      {refusal && (
        <p className="why">
          {say(refusal.sentence)} {refusal.detail}
        </p>
      )}
    </>
  )
}

function DayAsked({ sentinel: { on, isDayKnown } }: { sentinel: SentinelShape }) {
  const { t, day } = useWords()
  return <p className="quiet">{t(isDayKnown ? 'sentinel.on' : 'sentinel.on-opened', { day: day(on) })}</p>
}

/** The case that leads to the hand-over goes on with this one: with its parties, evidence and dispute. */
function Draft({
  sentinel: { handOver, draftIn },
  of,
}: {
  sentinel: SentinelShape
  of: Pick<CaseBrief, 'id'>
}) {
  const { t, say } = useWords()
  return (
    <p className="wants-action">
      {t('sentinel.unanswered', { handOver: say(handOver.label) })}{' '}
      {draftIn && (
        <Link to="/cases/open" search={{ procedure: draftIn.id, continues: of.id }}>
          {t('sentinel.draft', { procedure: say(draftIn.label) })}
        </Link>
      )}
    </p>
  )
}

function Answered({ sentinel: { answer } }: { sentinel: SentinelShape }) {
  const { t, say, language } = useWords()
  if (!answer) return null
  return (
    <p>
      <Link to="/cases/$id" params={{ id: answer.case }}>
        {t('sentinel.done', { act: say(answer.act), day: sayMoment(answer.on, language) })}
      </Link>
    </p>
  )
}
