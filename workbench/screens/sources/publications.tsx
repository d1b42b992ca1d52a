import '#workbench/screens/sources/sources.css'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { FindingShape, PublicationShape } from '#server/api/shapes'
import { useWords } from '#workbench/language'
import { Section } from '#workbench/parts/section'
import { type Column, Table } from '#workbench/parts/table'
import { Title } from '#workbench/parts/title'
import { askPlace, askPublications } from '#workbench/questions'

/** Published tables: what was printed is kept, and where it contradicts its own parts that is said. */
export function Publications() {
  const { t, count } = useWords()
  const { data: publications } = useSuspenseQuery(askPublications())
  const findings = publications.reduce((sum, one) => sum + one.findings.length, 0)
  return (
    <>
      <Title
        title={t('publications.title')}
        about={t('publications.about', { count: count(publications.length), findings: count(findings) })}
      />
      <p className="prose">{t('publications.why')}</p>
      {publications.map(one => (
        <Publication key={one.id} publication={one} />
      ))}
    </>
  )
}

function Publication({ publication }: { publication: PublicationShape }) {
  const { t, say, day, count } = useWords()
  const { findings } = publication
  return (
    <Section
      id={publication.id}
      title={say(publication.label)}
      about={
        <>
          {t('publications.holds', { figures: count(publication.figures), day: day(publication.vintage) })} ·{' '}
          <Link to="/sources/$id" params={{ id: publication.source }}>
            {t('publications.source')}
            <span className="aside"> {say(publication.label)}</span>
          </Link>
        </>
      }
    >
      {publication.note && <p className="prose">{say(publication.note)}</p>}
      {findings.length === 0 ? (
        <p>{t('publications.agrees')}</p>
      ) : (
        <Findings of={findings} caption={t('publications.differs', { count: findings.length })} />
      )}
    </Section>
  )
}

function Findings({ of, caption }: { of: readonly FindingShape[]; caption: string }) {
  const { t, say, period } = useWords()
  const columns: Column<FindingShape>[] = [
    {
      key: 'what',
      head: t('finding.what'),
      lead: true,
      width: '40%',
      cell: one => (
        <>
          {say(one.label)}
          <span className="quiet source-line">{say(one.says)}</span>
        </>
      ),
    },
    { key: 'place', head: t('finding.place'), cell: one => <PlaceName code={one.place} /> },
    { key: 'period', head: t('finding.period'), cell: one => period(one.period) },
    { key: 'printed', head: t('finding.printed'), numeric: true, cell: one => one.printed },
    {
      key: 'recomputed',
      head: t('finding.recomputed'),
      numeric: true,
      cell: one => <Recomputed finding={one} />,
    },
    {
      key: 'difference',
      head: t('finding.difference'),
      numeric: true,
      cell: one =>
        one.difference !== undefined && <strong className="difference">{signed(one.difference)}</strong>,
    },
  ]
  return (
    <Table
      caption={caption}
      captionShown
      columns={columns}
      rows={of}
      keyOf={one => `${one.place} ${one.period} ${one.label.zh} ${one.says.zh} ${one.printed}`}
    />
  )
}

function Recomputed({ finding }: { finding: FindingShape }) {
  const { t } = useWords()
  if (finding.recomputed !== undefined) return <>{plain(finding.recomputed)}</>
  return <span className="missing">{t('finding.missing', { what: finding.missing ?? '' })}</span>
}

function PlaceName({ code }: { code: string }) {
  const { say } = useWords()
  const { data: page } = useQuery(askPlace(code))
  return <>{page ? say(page.place.label) : code}</>
}

/** Digits as they came out, so that they can be held against the printed ones. */
const plain = (value: number) => String(Number(value.toPrecision(12))).replace('-', '−')
const signed = (value: number) => (value > 0 ? `+${plain(value)}` : plain(value))
