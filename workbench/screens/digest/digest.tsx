import '#workbench/screens/digest/digest.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { DigestGroupShape, DigestShape } from '#server/api/digest'
import { useWords } from '#workbench/language'
import { useFollow } from '#workbench/parts/follow'
import { Section } from '#workbench/parts/section'
import { Title } from '#workbench/parts/title'
import { useAddress, useStandpoint } from '#workbench/parts/use-address'
import { askDigest } from '#workbench/questions-of-digests'
import { DigestGroup, WayTo } from '#workbench/screens/digest/digest-group'
import { DigestTools } from '#workbench/screens/digest/digest-tools'

/** What changed in what I follow since a day, and what falls due of it next. */
export function Digest() {
  const { t, day, count } = useWords()
  const { on } = useStandpoint()
  const { from } = useAddress()
  const { data: digest } = useSuspenseQuery(askDigest(on, from))
  const { since, changed, groups } = digest
  const about = { since: day(since), on: day(digest.on), changed: count(changed) }
  return (
    <>
      <Title title={t('digest.title')} about={groups.length > 0 && t('digest.about', about)}>
        <DigestTools key={since} digest={digest} />
      </Title>
      {groups.length === 0 && <Nothing />}
      <Groups digest={digest} />
    </>
  )
}

function Nothing() {
  const { t } = useWords()
  return (
    <div className="empty">
      <p>{t('digest.none')}</p>
      <p className="acts">
        <Link to="/plans" className="act">
          {t('digest.none-plans')}
        </Link>
        <Link to="/plan/measures" className="act">
          {t('digest.none-measures')}
        </Link>
      </p>
    </div>
  )
}

const isTold = (one: DigestGroupShape) =>
  one.refusal === undefined && one.changed + one.elsewhere + one.due.length > 0

function Groups({ digest: { groups, dueUntil } }: { digest: DigestShape }) {
  const { t, say } = useWords()
  const send = useFollow()
  const [ended, setEnded] = useState<DigestGroupShape>()
  const end = (one: DigestGroupShape) => {
    send.mutate({ thing: one.thing, follows: false })
    setEnded(one)
  }
  const again = () => {
    if (ended) send.mutate({ thing: ended.thing, follows: true })
    setEnded(undefined)
  }
  const gone = groups.filter(one => one.refusal)
  const quiet = groups.filter(one => !one.refusal && !isTold(one))
  return (
    <>
      <div role="status">
        {ended && (
          <p className="digest-said">
            {t('digest.unfollowed', { what: say(ended.label) })}{' '}
            <button type="button" className="plain" onClick={again}>
              {t('digest.undo')}
            </button>
          </p>
        )}
      </div>
      {groups.filter(isTold).map(one => (
        <DigestGroup key={one.thing} group={one} dueUntil={dueUntil} end={() => end(one)} />
      ))}
      {quiet.length > 0 && (
        <Section id="quiet" title={t('digest.quiet')} about={t('digest.quiet-about')}>
          <Rest groups={quiet} end={end} />
        </Section>
      )}
      {gone.length > 0 && (
        <Section id="gone" title={t('digest.gone')} about={t('digest.gone-about')}>
          <Rest groups={gone} end={end} />
        </Section>
      )}
    </>
  )
}

/** Things of which there is nothing to tell, with the way out of each. */
function Rest({
  groups,
  end,
}: {
  groups: readonly DigestGroupShape[]
  end: (one: DigestGroupShape) => void
}) {
  const { t, say, day } = useWords()
  return (
    <ul className="digest-rest">
      {groups.map(one => (
        <li key={one.thing}>
          {one.way ? <WayTo way={one.way}>{say(one.label)}</WayTo> : <code>{one.thing}</code>}{' '}
          <span className="quiet">{t('digest.since-day', { day: day(one.since) })}</span>{' '}
          <button
            type="button"
            className="plain"
            aria-label={`${t('digest.unfollow')} ${say(one.label)}`}
            onClick={() => end(one)}
          >
            {t('digest.unfollow')}
          </button>
        </li>
      ))}
    </ul>
  )
}
