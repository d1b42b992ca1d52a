import { Link } from '@tanstack/react-router'
import type { IndicatorPage, VersionShape } from '#server/api/indicators'
import { useWords } from '#workbench/language'
import { CitationLink, Citations } from '#workbench/parts/citation'
import { Section } from '#workbench/parts/section'

/** What the indicator was before, what differs, and from when figures that it reads mean something else. */
export function Versions({ page }: { page: IndicatorPage }) {
  const { t, say, period } = useWords()
  if (page.versions.length + page.breaks.length === 0) return null
  return (
    <Section id="versions" title={t('versions.title')} about={t('versions.about')}>
      <ol className="plain-list">
        {page.versions.map(one => (
          <Version key={one.until ?? ''} version={one} />
        ))}
        {page.breaks.map(one => (
          <li key={`${one.input.en} ${one.from}`}>
            {t('versions.break', { input: say(one.input), from: period(one.from) })} {say(one.says)}
            <span className="source-line">
              <CitationLink citation={one.basis} />
            </span>
          </li>
        ))}
      </ol>
    </Section>
  )
}

function Version({ version: { from, until, sentence, differs, note, basis } }: { version: VersionShape }) {
  const { t, say, day, language } = useWords()
  return (
    <li>
      <strong>
        {from
          ? t(until ? 'versions.between' : 'versions.since', { from: day(from), until: until && day(until) })
          : t('versions.until', { until: until && day(until) })}
      </strong>{' '}
      <Link to="." search={before => ({ ...before, definition: from ?? firstDay, leaf: undefined })}>
        {t('versions.by-this')}
      </Link>
      <p>{differs ? <Differing pieces={differs[language]} /> : say(sentence)}</p>
      {note && <p className="quiet">{say(note)}</p>}
      <Citations of={basis} />
    </li>
  )
}

/** A day before any definition changed. */
const firstDay = '1985-04-01'

function Differing({ pieces }: { pieces: NonNullable<VersionShape['differs']>['zh'] }) {
  return pieces.map(({ how, text }, at) => {
    const key = `${at} ${how}`
    if (how === 'was') return <del key={key}>{text}</del>
    return how === 'is' ? <ins key={key}>{text}</ins> : <span key={key}>{text}</span>
  })
}
