import '#workbench/screens/register/register.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { RightPage } from '#server/api/rights'
import { useWords } from '#workbench/language'
import { CitationLink } from '#workbench/parts/citation'
import { Life } from '#workbench/parts/life'
import { Section } from '#workbench/parts/section'
import { ThreadLink } from '#workbench/parts/thread-link'
import { Title } from '#workbench/parts/title'
import { useStandpoint } from '#workbench/parts/use-address'
import { useCatalogue } from '#workbench/parts/use-catalogue'
import { askRight } from '#workbench/questions'
import { Classes, Numbers, Parties, Whence } from '#workbench/screens/register/right-facts'
import { RightCases } from '#workbench/screens/register/right-cases'
import { RightLife } from '#workbench/screens/register/right-life'

const route = getRouteApi('/register/$register/$id')

/** One right: what it is, how it stands on the day, its life, and where all of that was read. */
export function Right() {
  const { t } = useWords()
  const { register, id } = route.useParams()
  const { on } = useStandpoint()
  const { data: right } = useSuspenseQuery(askRight(register, id, on))
  return (
    <>
      <Standing right={right} on={on} />
      <Section id="life" title={t('right.life')} about={t('right.life-about')}>
        <Life right={right} on={on} />
        <RightLife right={right} />
      </Section>
      <RightCases right={right} />
      <div className="split">
        <div>
          {right.abstract && (
            <Section id="abstract" title={t('right.abstract')}>
              <p className="prose">{right.abstract}</p>
            </Section>
          )}
          <Parties right={right} />
          <Classes right={right} />
        </div>
        <div className="beside-page">
          <Numbers right={right} />
          <Whence right={right} />
        </div>
      </div>
    </>
  )
}

function Standing({ right, on }: { right: RightPage; on: string }) {
  const { t, say, day } = useWords()
  const { register, statuses } = useCatalogue()
  const kind = register.get(right.register)
  const status = say(statuses[right.status ?? 'unknown'] ?? { zh: '', en: '' })
  return (
    <Title title={right.title || right.number} about={`${kind ? say(kind.label) : ''} · ${right.number}`}>
      <p className="standing">
        {right.filedOn && right.filedOn > on
          ? t('right.not-yet', { day: day(on), filed: day(right.filedOn) })
          : t('right.stands', { day: day(on), status })}
        {right.termEndsOn && (
          <>
            {' '}
            {t('right.term', { day: day(right.termEndsOn) })}
            {right.termBasis && <CitationLink citation={right.termBasis} />}
          </>
        )}
      </p>
      <p className="acts">
        <ThreadLink id={`${right.register}:${right.id}`} />
      </p>
    </Title>
  )
}
