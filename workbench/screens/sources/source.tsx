import '#workbench/screens/sources/sources.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useRouterState } from '@tanstack/react-router'
import type { SourcePage } from '#server/api/sources'
import { useWords } from '#workbench/language'
import { hashOf } from '#workbench/parts/citation'
import { MarkOf } from '#workbench/parts/mark'
import { Section } from '#workbench/parts/section'
import { ThreadLink } from '#workbench/parts/thread-link'
import { Title } from '#workbench/parts/title'
import { useStandpoint } from '#workbench/parts/use-address'
import { askSource } from '#workbench/questions'
import { Answer } from '#workbench/screens/sources/answer'
import { Force } from '#workbench/screens/sources/force'

const route = getRouteApi('/sources/$id')

/** One source: what it is, its clauses with what answers each, and everything that cites it. */
export function Source() {
  const { t, say } = useWords()
  const { id } = route.useParams()
  const { data: source } = useSuspenseQuery(askSource(id))
  const open = source.clauseList.filter(clause => clause.answeredBy.length === 0)
  return (
    <>
      <Title
        title={say(source.label)}
        about={[source.issuer && say(source.issuer), source.number].filter(Boolean).join(' · ')}
      />
      <Facts source={source} />
      {source.note && <p className="prose">{say(source.note)}</p>}
      {source.clauseList.length > 0 && (
        <Section id="clauses" title={t('source.clauses')} about={t('source.clauses-about')}>
          <Clauses source={source} />
        </Section>
      )}
      {open.length > 0 && (
        <Section
          id="open"
          title={t('source.open-title', { count: open.length })}
          about={t('source.open-about')}
        >
          <ul className="plain-list">
            {open.map(clause => (
              <li key={clause.id}>
                <Link to="." hash={hashOf(clause.id)}>
                  {say(clause.label)}
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section id="cited" title={t('source.cited-title')}>
        {source.cited.length === 0 ? (
          <p className="quiet">{t('source.uncited')}</p>
        ) : (
          <Cited source={source} />
        )}
      </Section>
    </>
  )
}

function Facts({ source }: { source: SourcePage }) {
  const { t, day } = useWords()
  const { on } = useStandpoint()
  return (
    <dl className="facts wide">
      {source.issuedOn && (
        <div>
          <dt>{t('source.issued')}</dt>
          <dd>{day(source.issuedOn)}</dd>
        </div>
      )}
      <div>
        <dt>{t('source.force', { day: day(on) })}</dt>
        <dd>
          <Force source={source} on={on} />
        </dd>
      </div>
      <div>
        <dt>{t('sources.mark')}</dt>
        <dd>
          <MarkOf mark={source.mark} /> <span className="quiet">{t(`mark.${source.mark}.why`)}</span>
        </dd>
      </div>
      {source.publisher && (
        <div>
          <dt>{t('source.publisher')}</dt>
          <dd>
            <a href={source.publisher} rel="noreferrer noopener" target="_blank">
              {source.publisher}
            </a>
          </dd>
        </div>
      )}
    </dl>
  )
}

function Clauses({ source }: { source: SourcePage }) {
  const { t, say } = useWords()
  const asked = useRouterState({ select: state => state.location.hash })
  return (
    <ol className="clauses">
      {source.clauseList.map(clause => (
        <li
          key={clause.id}
          id={hashOf(clause.id)}
          className={hashOf(clause.id) === asked ? 'chosen' : undefined}
          aria-current={hashOf(clause.id) === asked ? 'true' : undefined}
        >
          <p>
            <Link to="." hash={hashOf(clause.id)} resetScroll={false}>
              {say(clause.label)}
            </Link>{' '}
            {clause.mark && <MarkOf mark={clause.mark} />}{' '}
            <ThreadLink id={`${source.id}:${clause.id}`} plain />
          </p>
          {clause.text && <blockquote>{say(clause.text)}</blockquote>}
          {clause.answeredBy.length > 0 ? (
            <ul className="inline-list" aria-label={t('source.answers')}>
              {clause.answeredBy.map(one => (
                <li key={`${one.kind} ${one.id}`}>
                  <Answer {...one} />
                </li>
              ))}
            </ul>
          ) : (
            <p className="open-clause">{t('source.open')}</p>
          )}
        </li>
      ))}
    </ol>
  )
}

/** What cites a source; where its clauses already say so one by one, the whole list is one press away. */
function Cited({ source }: { source: SourcePage }) {
  const { t, say, count } = useWords()
  const named = (article: string) => {
    const clause = source.clauseList.find(one => one.id === article)
    if (clause) return say(clause.label)
    return /^\d+$/.test(article) ? t('source.article', { article }) : article
  }
  const list = (
    <ul className="plain-list columns">
      {source.cited.map(one => (
        <li key={`${one.kind} ${one.id} ${one.article ?? ''}`}>
          <Answer {...one} /> <span className="quiet">{one.article && named(one.article)}</span>
        </li>
      ))}
    </ul>
  )
  if (source.clauseList.length === 0) return list
  return (
    <details>
      <summary>{t('source.cited-all', { count: count(source.cited.length) })}</summary>
      {list}
    </details>
  )
}
