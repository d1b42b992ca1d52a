import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Day } from '#kernel/date'
import { useWords } from '#workbench/language'
import { useStandpoint } from '#workbench/parts/use-address'
import { askAbout, askComparableDays, askIndices } from '#workbench/questions'

/** Instead of a ranking that cannot be made: why, and on which days one can. */
export function NothingToCompare({ heading: Heading = 'h3' }: { heading?: 'h1' | 'h3' }) {
  const { t } = useWords()
  return (
    <div className="empty" role="status">
      <Heading tabIndex={-1}>{t('comparable.title')}</Heading>
      <p>{t('comparable.why')}</p>
      <OtherDays />
    </div>
  )
}

function OtherDays() {
  const { t, say, day } = useWords()
  const { place } = useStandpoint()
  const { data: about } = useQuery(askAbout())
  const { data: indices } = useQuery(askIndices())
  const [index] = indices ?? []
  const { data } = useQuery({
    ...askComparableDays(index?.id ?? '', { place, on: about?.today ?? '' }),
    enabled: index !== undefined && about !== undefined,
  })
  if (!data) return <p className="quiet waiting">{t('waiting')}</p>
  const of = { place: say(data.of.label) }
  if (data.days.length === 0) return <p>{t('comparable.none', of)}</p>
  return (
    <>
      <p>{t('comparable.days', of)}</p>
      <ul className="acts">
        {data.days.map(one => (
          <li key={one}>
            <Link to="." search={onDay(one)} className="act">
              {day(one)}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}

const onDay =
  (on: Day) =>
  <T extends object>(before: T) => ({ ...before, on, from: undefined })
