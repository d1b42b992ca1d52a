import '#workbench/screens/plan/plan.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ThreadNodeShape } from '#server/api/thread'
import { useWords } from '#workbench/language'
import { Section } from '#workbench/parts/section'
import { Title } from '#workbench/parts/title'
import { useStandpoint } from '#workbench/parts/use-address'
import { askCoverage } from '#workbench/questions'

/** Where the thread is broken: clauses nobody answers, duties nothing measures, indicators nobody moves. */
export function Coverage() {
  const { t, count, day } = useWords()
  const { on } = useStandpoint()
  const { data: page } = useSuspenseQuery(askCoverage(on))
  const named = new Map(page.named.map(one => [one.id, one]))
  const nodes = (ids: readonly string[]) => ids.flatMap(id => named.get(id) ?? [])
  const planned = page.named.some(one => one.kind === 'task' || one.kind === 'project')
  return (
    <>
      <Title title={t('coverage.title')} about={t('coverage.about', { day: day(on) })}>
        <dl className="headline">
          <Counted head={t('coverage.answered')} value={`${count(page.answered)} / ${count(page.clauses)}`} />
          <Counted head={t('coverage.unmeasured')} value={count(page.dutiesWithoutIndicator.length)} />
          <Counted head={t('coverage.unowned')} value={count(page.indicatorsWithoutDuty.length)} />
        </dl>
        <p className="quiet">{t(planned ? 'coverage.of-the-plan' : 'coverage.of-measures')}</p>
      </Title>
      <Section id="open" title={t('coverage.open')}>
        <Loose of={nodes(page.open)} none={t('coverage.none-open')} />
      </Section>
      <Section id="unmeasured" title={t('coverage.unmeasured')}>
        <Loose of={nodes(page.dutiesWithoutIndicator)} none={t('coverage.none-unmeasured')} />
      </Section>
      <Section id="unowned" title={t('coverage.unowned')}>
        <Loose of={nodes(page.indicatorsWithoutDuty)} none={t('coverage.none-unowned')} />
      </Section>
      <Section id="nation" title={t('coverage.of-the-nation')} about={t('coverage.of-the-nation-why')}>
        <Loose of={page.ofTheNation} none="" />
      </Section>
    </>
  )
}

const Counted = ({ head, value }: { head: string; value: string }) => (
  <div>
    <dt>{head}</dt>
    <dd>
      <span className="figure large">
        <span className="amount">{value}</span>
      </span>
    </dd>
  </div>
)

/** Each opens its thread, where one sees how far it goes. */
function Loose({ of, none }: { of: readonly ThreadNodeShape[]; none: string }) {
  const { say } = useWords()
  if (of.length === 0) return <p className="quiet">{none}</p>
  return (
    <ul className="plain-list loose">
      {of.map(one => (
        <li key={one.id}>
          <span className="quiet">{one.code}</span>{' '}
          <Link to="/thread/$id" params={{ id: one.id }}>
            {say(one.label)}
          </Link>
        </li>
      ))}
    </ul>
  )
}
