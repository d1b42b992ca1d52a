import { Link } from '@tanstack/react-router'
import type { ChangeLineShape, LeaderShape } from '#server/api/leader'
import { useWords } from '#workbench/language'
import { Section } from '#workbench/parts/section'

const CHANGES_SHOWN = 8
const ways = ['withdrawn', 'moved', 'changed', 'added', 'progressed'] as const

/** What changed since the day: what was given up first; progress by number alone. */
export function Changed({ page }: { page: LeaderShape }) {
  const { t, day, count } = useWords()
  const { rows, of, counts } = page.changes
  const some = ways.filter(one => counts[one] > 0)
  return (
    <Section id="changes" title={t('leader.changes', { since: day(page.since) })}>
      {some.length === 0 ? (
        <p className="empty">{t('city-plan.same', { from: day(page.since), to: day(page.on) })}</p>
      ) : (
        <p>{some.map(one => `${t(`difference.${one}`)} ${count(counts[one])}`).join(t('list'))}</p>
      )}
      <ul className="leader-changes">
        {rows.slice(0, CHANGES_SHOWN).map(one => (
          <li key={`${one.plan} ${one.of} ${one.id}`}>
            {t(`difference.${one.how}`)} <Thing one={one} />{' '}
            {one.how !== 'added' && one.how !== 'withdrawn' && (
              <span className="quiet">
                {one.fields.map(field => t(`plan-field.${field.field}`)).join(t('list'))}
              </span>
            )}
          </li>
        ))}
      </ul>
      {of > CHANGES_SHOWN && (
        <p className="quiet">{t('leader.more-changes', { count: of - CHANGES_SHOWN })}</p>
      )}
    </Section>
  )
}

/** What is gone has no page of its own any more: its difference is on that of the changes. */
function Thing({ one }: { one: ChangeLineShape }) {
  const { plan, id, of, how, title } = one
  if (of === 'promise')
    return (
      <Link to="/plans/$plan/promises" params={{ plan }}>
        {title}
      </Link>
    )
  if (how === 'withdrawn')
    return (
      <Link to="/plans/$plan/changes" params={{ plan }}>
        {title}
      </Link>
    )
  return (
    <Link to="/plans/$plan/items/$item" params={{ plan, item: id }}>
      {title}
    </Link>
  )
}
