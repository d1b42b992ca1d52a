import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { IndicatorBrief } from '#server/api/indicators'
import type { DefinitionLink, MeasurePage } from '#server/api/measures'
import { useWords } from '#workbench/language'
import { Citations, hashOf } from '#workbench/parts/citation'
import { Figure } from '#workbench/parts/figure'
import { Follow } from '#workbench/parts/follow'
import { Section } from '#workbench/parts/section'
import { type Column, Table } from '#workbench/parts/table'
import { ThreadLink } from '#workbench/parts/thread-link'
import { Title } from '#workbench/parts/title'
import { useStandpoint } from '#workbench/parts/use-address'
import { useCatalogue } from '#workbench/parts/use-catalogue'
import { askMeasure, askPlace, askThread } from '#workbench/questions'
import { Answer } from '#workbench/screens/sources/answer'

const route = getRouteApi('/plan/measures/$id')

/** One measure: who answers for it, what shows that it was done, and what it moved. */
export function Measure() {
  const { t, say } = useWords()
  const { id } = route.useParams()
  const { data: page } = useSuspenseQuery(askMeasure(id))
  return (
    <>
      <Title title={say(page.label)} about={page.code}>
        <p className="acts">
          <ThreadLink id={page.id} />
          <Follow thing={`measure:${page.id}`} />
        </p>
      </Title>
      <div className="split">
        <div>
          <Section id="who" title={t('measure.who')}>
            <Who page={page} />
          </Section>
          <Section id="moves" title={t('measure.moves')} about={t('measure.moves-about')}>
            <Moves page={page} />
          </Section>
          <Section id="courses" title={t('measure.carried-out')}>
            <Links of={page.carriedOutBy} none={t('measure.no-courses')} />
          </Section>
        </div>
        <Beside page={page} />
      </div>
    </>
  )
}

function Who({ page }: { page: MeasurePage }) {
  const { t, say } = useWords()
  return (
    <dl className="facts">
      <dt>{t('measures.lead')}</dt>
      <dd>
        <strong>{say(page.lead.label)}</strong>
      </dd>
      {page.support.length > 0 && (
        <>
          <dt>{t('measure.support')}</dt>
          <dd>{page.support.map(one => say(one.label)).join(t('list'))}</dd>
        </>
      )}
      <dt>{t('measure.manages')}</dt>
      <dd>{say(page.manages)}</dd>
      {page.registers.length > 0 && (
        <>
          <dt>{t('measure.registers')}</dt>
          <dd>
            <Links of={page.registers} none="" />
          </dd>
        </>
      )}
      <dt>{t('measure.evidence')}</dt>
      <dd>{page.evidence.map(one => say(one.label)).join(t('list'))}</dd>
    </dl>
  )
}

/** Its indicators with their values at the place and day of the top bar. */
function Moves({ page }: { page: MeasurePage }) {
  const { t, say, day } = useWords()
  const at = useStandpoint()
  const { data: place } = useQuery(askPlace(at.place))
  const { data: thread } = useSuspenseQuery(askThread(page.id, at))
  if (page.moves.length === 0) return <p className="quiet">{t('measure.no-moves')}</p>
  const figures = new Map(thread.columns.flatMap(one => one.nodes).map(node => [node.id, node.figure]))
  const where = place ? say(place.place.label) : at.place
  const columns: Column<IndicatorBrief>[] = [
    {
      key: 'name',
      head: t('score.indicator'),
      lead: true,
      width: '56%',
      cell: one => (
        <>
          <span className="quiet">{one.code}</span>{' '}
          <Link to="/indicators/$id" params={{ id: one.id }}>
            {say(one.label)}
          </Link>
        </>
      ),
    },
    {
      key: 'value',
      head: t('measure.value', { place: where, day: day(at.on) }),
      cell: one => <Figure {...{ unit: one.unit, decimals: one.decimals, ...figures.get(one.id) }} />,
    },
  ]
  return <Table caption={t('measure.moves')} columns={columns} rows={page.moves} keyOf={one => one.id} />
}

function Beside({ page }: { page: MeasurePage }) {
  const { t, say } = useWords()
  const { mission, standard } = useCatalogue()
  const named = (id: string) => say((mission.get(id) ?? standard.get(id))?.label ?? { zh: id, en: id })
  return (
    <div className="beside-page">
      <Section id="aims" title={t('measure.aims')}>
        <dl className="facts">
          <dt>{t('matrix.mission')}</dt>
          <dd>
            <Link to="/plan/measures" hash={page.mission}>
              {named(page.mission)}
            </Link>
          </dd>
          <dt>{t('definition.standard')}</dt>
          <dd>
            <ul>
              {page.standards.map(id => (
                <li key={id}>
                  <Link to="/scoreboard" hash={id}>
                    {named(id)}
                  </Link>
                </li>
              ))}
            </ul>
          </dd>
        </dl>
        {page.note && <p className="quiet">{say(page.note)}</p>}
      </Section>
      <Section id="clauses" title={t('measure.clauses')}>
        <ul className="plain-list">
          {page.clauses.map(clause => (
            <li key={`${clause.source} ${clause.id}`}>
              <Link to="/sources/$id" params={{ id: clause.source }} hash={hashOf(clause.id)}>
                {say(clause.label)}
              </Link>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="basis" title={t('definition.basis')}>
        <Citations of={page.basis} />
      </Section>
    </div>
  )
}

function Links({ of, none }: { of: readonly DefinitionLink[]; none: string }) {
  if (of.length === 0) return <p className="quiet">{none}</p>
  return (
    <ul className="plain-list">
      {of.map(one => (
        <li key={one.id}>
          <Answer {...one} />
        </li>
      ))}
    </ul>
  )
}
