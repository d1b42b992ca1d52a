import type { DutyShape } from '#server/api/people'
import { useWords } from '#workbench/language'

export function OwnDuties({ duties }: { duties: readonly DutyShape[] }) {
  const { t, say, day } = useWords()
  if (duties.length === 0) return <p className="quiet">{t('account.no-duty')}</p>
  return (
    <ul className="plain-list">
      {duties.map(duty => (
        <li key={duty.id}>
          {say(duty.office.label)} · {t(`post.${duty.post}`)}{' '}
          <span className="quiet">{t('duty.since', { from: day(duty.from) })}</span>
        </li>
      ))}
    </ul>
  )
}
