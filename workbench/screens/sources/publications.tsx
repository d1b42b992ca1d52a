import '#workbench/screens/sources/sources.css'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { FindingShape, PublicationShape } from '#server/api/figures'
import { useWords } from '#workbench/language'
import { Section } from '#workbench/parts/section'
import { type Column, Table } from '#workbench/parts/table'
import { Title } from '#workbench/parts/title'
import { askPlace, askPublications } from '#workbench/questions'

/** Published tables: what was printed is kept, and where it contradicts its own parts that is said. */
export function Publications() {
  const { t, count } = useWords()
  const { data: publications } = useSuspenseQuery(askPublications())
  const findings = publications.flatMap(one => one.findings)
  return (
    <>
      <Title
        title={t('publications.title')}
        about={t('publications.about', {
          count: count(publications.length),
          findings: count(findings.length),
        })}
      />
      <Section id="differ" title={t('publications.differ')} about={t('publications.why')}>
        {findings.length === 0 ? <p>{t('publications.none-differ')}</p> : <Findings of={findings} />}
      </Section>
      <Section id="all" title={t('publications.all')}>
        <All of={publications} />
      </Section>
    </>
  )
}

function All({ of }: { of: readonly PublicationShape[] }) {
  const { t, say, day, count } = useWords()
  const columns: Column<PublicationShape>[] = [
    {
      key: 'name',
      head: t('publications.name'),
      lead: true,
      width: '56%',
      cell: one => (
        <>
          {say(one.label)}
          {one.note && <span className="quiet source-line">{say(one.note)}</span>}
        </>
      ),
    },
    { key: 'vintage', head: t('publications.vintage'), whole: true, cell: one => day(one.vintage) },
    { key: 'figures', head: t('publications.figures'), numeric: true, cell: one => count(one.figures) },
    {
      key: 'checked',
      head: t('publications.checked'),
      whole: true,
      cell: one =>
        one.findings.length === 0 ? (
          t('publications.agrees')
        ) : (
          <strong className="difference">{t('publications.differs', { count: one.findings.length })}</strong>
        ),
    },
    {
      key: 'source',
      head: t('publications.source'),
      whole: true,
      cell: one => (
        <Link to="/sources/$id" params={{ id: one.source }}>
          {t('publications.source')}
          <span className="aside"> {say(one.label)}</span>
        </Link>
      ),
    },
  ]
  return <Table caption={t('publications.all')} columns={columns} rows={of} keyOf={one => one.id} />
}

function Findings({ of }: { of: readonly FindingShape[] }) {
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
    { key: 'period', head: t('finding.period'), whole: true, cell: one => period(one.period) },
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
      caption={t('publications.differ')}
      columns={columns}
      rows={of}
      keyOf={one =>
        `${one.publication} ${one.place} ${one.period} ${one.label.zh} ${one.says.zh} ${one.printed}`
      }
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
