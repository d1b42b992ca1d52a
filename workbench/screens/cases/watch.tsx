import '#workbench/screens/cases/cases.css'
import { useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { addDays } from '#kernel/date'
import { useWords } from '#workbench/language'
import { Section } from '#workbench/parts/section'
import { Title } from '#workbench/parts/title'
import { useAddress } from '#workbench/parts/use-address'
import { askAbout, askQueuePages, type CaseFilters } from '#workbench/questions'
import { Alarms } from '#workbench/screens/cases/alarms'
import { CaseTable } from '#workbench/screens/cases/case-table'
import { SilentHandOvers } from '#workbench/screens/cases/silent-hand-overs'

/** How many days ahead somebody may look; the second is meant where none is said. */
const nearDays = [3, 7, 14, 30] as const

function useNearDays(): number {
  const { near } = useAddress()
  return nearDays.find(one => String(one) === near) ?? nearDays[1]
}

/** For whoever answers for a desk: what is late, what soon falls due, and who is silent. */
export function Watch() {
  const { t, count } = useWords()
  const days = count(useNearDays())
  return (
    <>
      <Title title={t('watch.title')} about={t('watch.about')} />
      <Section id="alarms" title={t('sentinel.title')} about={t('watch.alarms-about')}>
        <Alarms />
      </Section>
      <Section id="late" title={t('watch.late')} about={t('watch.late-about')}>
        <Cases name={t('watch.late')} none={t('watch.none-late')} filters={{ overdue: 'true' }} />
      </Section>
      <Section
        id="near"
        title={t('watch.near', { days })}
        about={t('watch.near-about', { days })}
        acts={<HowNear />}
      >
        <Near />
      </Section>
      <Section id="silent" title={t('watch.silent')} about={t('watch.silent-about')}>
        <SilentHandOvers />
      </Section>
    </>
  )
}

function HowNear() {
  const { t, count } = useWords()
  const days = useNearDays()
  const navigate = useNavigate()
  const choose = (near: string) =>
    void navigate({ to: '.', search: before => ({ ...before, near }), resetScroll: false })
  return (
    <label>
      {t('watch.how-near')}{' '}
      <select className="field" value={days} onChange={event => choose(event.target.value)}>
        {nearDays.map(one => (
          <option key={one} value={one}>
            {t('watch.days', { days: count(one) })}
          </option>
        ))}
      </select>
    </label>
  )
}

function Near() {
  const { t, count } = useWords()
  const days = useNearDays()
  const { data: about } = useSuspenseQuery(askAbout())
  const filters = { dueFrom: about.today, dueBefore: addDays(about.today, days) }
  const said = { days: count(days) }
  return <Cases name={t('watch.near', said)} none={t('watch.none-near', said)} filters={filters} />
}

/** Cases by what falls due next, a page after another. */
function Cases({ name, none, filters }: { name: string; none: string; filters: CaseFilters }) {
  const { t, count } = useWords()
  const { data, hasNextPage, isFetchingNextPage, fetchNextPage } = useSuspenseInfiniteQuery(
    askQueuePages(filters),
  )
  const rows = data.pages.flatMap(one => one.rows)
  if (rows.length === 0) return <p className="quiet">{none}</p>
  return (
    <>
      <CaseTable caption={name} rows={rows} />
      {hasNextPage && (
        <p className="pages">
          <span>{t('watch.shown', { count: count(rows.length) })}</span>{' '}
          <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('watch.more')}
          </Button>
        </p>
      )}
    </>
  )
}
