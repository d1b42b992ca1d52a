import type { OfficeShape } from '#server/api/cases'
import { useWords } from '#workbench/language'

/** An office; of one that has ended it is said which one answers for it now. */
export function OfficeName({ office }: { office: OfficeShape }) {
  const { t, day } = useWords()
  if (!office.passed) return office.name
  return (
    <>
      {office.name}{' '}
      <span className="quiet">
        {t('office.passed', { day: day(office.passed.on), to: office.passed.to.name })}
      </span>
    </>
  )
}
