import { Link } from '@tanstack/react-router'
import type { IndicatorPage } from '#server/api/indicators'
import { useWords } from '#workbench/language'
import { CitationLink, Citations, hashOf } from '#workbench/parts/citation'
import { Section } from '#workbench/parts/section'
import { Versions } from '#workbench/screens/indicator/versions'
import { type Column, Table } from '#workbench/parts/table'
import { useCatalogue } from '#workbench/parts/use-catalogue'

/** What the indicator means, what it rests on, and which clause asks for it. */
export function Definition({ page }: { page: IndicatorPage }) {
  const { t, say } = useWords()
  const { standard, mission } = useCatalogue()
  const named = (id: string) => say((standard.get(id) ?? mission.get(id))?.label ?? { zh: id, en: id })
  return (
    <div className="beside-page">
      <Section id="definition" title={t('definition.title')}>
        <p>{say(page.sentence)}</p>
        {page.names.map(one => (
          <p className="quiet" key={one.name.en}>
            {t('definition.name', { name: say(one.name), asks: say(one.asks) })}
          </p>
        ))}
        {page.note && <p className="quiet">{say(page.note)}</p>}
        <dl className="facts">
          <dt>{t('definition.standard')}</dt>
          <dd>{named(page.standard)}</dd>
          <dt>{t('definition.mission')}</dt>
          <dd>{[page.mission, ...page.also].map(named).join(t('list'))}</dd>
        </dl>
      </Section>
      <Section id="clauses" title={t('definition.clauses')}>
        <ul className="plain-list">
          {page.clauses.map(clause => (
            <li key={`${clause.source} ${clause.id}`}>
              <Link to="/sources/$id" params={{ id: clause.source }} hash={hashOf(clause.id)}>
                {say(clause.label)}
              </Link>
            </li>
          ))}
        </ul>
        {page.clauses.length === 0 && <p className="quiet">{t('definition.no-clauses')}</p>}
      </Section>
      <Section id="basis" title={t('definition.basis')}>
        <Citations of={page.basis} />
      </Section>
      <Versions page={page} />
      <Needed page={page} />
      <Targets page={page} />
      <Examples page={page} />
    </div>
  )
}

/** What must be supplied for the value to be known, and by whom. */
function Needed({ page }: { page: IndicatorPage }) {
  const { t, say } = useWords()
  const { register } = useCatalogue()
  return (
    <Section id="needed" title={t('definition.needed')}>
      <ul className="plain-list">
        {page.inputs.map(input => (
          <li key={input.id}>
            {say(input.label)} <span className="quiet">({say(input.unit)})</span>
            <span className="quiet source-line">{t('figure.supplier', { who: say(input.supplier) })}</span>
          </li>
        ))}
        {page.registers.map(id => (
          <li key={id}>
            <Link
              {...(register.get(id)?.isSearched === false
                ? { to: '/cases' }
                : { to: '/register', search: { register: id } })}
            >
              {t('definition.register', { register: say(register.get(id)?.label ?? { zh: id, en: id }) })}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Targets({ page }: { page: IndicatorPage }) {
  const { t, day, number } = useWords()
  if (page.targets.length === 0) return null
  return (
    <Section id="targets" title={t('definition.targets')}>
      <ul className="plain-list">
        {page.targets.map(target => (
          <li key={`${target.place} ${target.by}`}>
            <strong>{number(target.value, page.decimals)}</strong> {t('target.by', { day: day(target.by) })}
            <span className="source-line">
              <CitationLink citation={target.basis} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

type Example = IndicatorPage['examples'][number]

function Examples({ page }: { page: IndicatorPage }) {
  const { t, say, day, number } = useWords()
  const { refusals } = useCatalogue()
  const columns: Column<Example>[] = [
    {
      key: 'says',
      head: t('example.given'),
      lead: true,
      cell: one => (
        <>
          {say(one.says)} <span className="quiet">({day(one.on)})</span>
        </>
      ),
    },
    {
      key: 'expect',
      head: t('example.expect'),
      cell: one =>
        typeof one.expect === 'number' ? (
          number(one.expect, page.decimals)
        ) : (
          <span title={say(refusals[one.expect.refused] ?? { zh: '', en: '' })}>
            {t('figure.missing')} <code>{one.expect.refused}</code>
          </span>
        ),
    },
  ]
  return (
    <Section id="examples" title={t('example.title')} about={t('example.about')}>
      <Table
        caption={t('example.title')}
        columns={columns}
        rows={page.examples}
        keyOf={one => `${one.says.en} ${one.on}`}
      />
    </Section>
  )
}
