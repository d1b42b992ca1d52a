import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { PlanPaperShape } from '#server/api/plan-papers'
import { addressOf } from '#workbench/ask'
import { useWords } from '#workbench/language'
import { Section } from '#workbench/parts/section'
import { type Column, Table } from '#workbench/parts/table'
import { Title } from '#workbench/parts/title'
import { useStandpoint } from '#workbench/parts/use-address'
import { askPapers, askPlan } from '#workbench/questions-of-plans'
import { WritePaper } from '#workbench/screens/city-plan/write-paper'

/** What is written about a plan: the ledger of duties, reports and notices, and those written so far. */
export function Papers() {
  const { t, day } = useWords()
  const { plan } = useParams({ from: '/plans/$plan/papers' })
  const { on } = useStandpoint()
  const { data: page } = useSuspenseQuery(askPlan(plan, on))
  const { data } = useSuspenseQuery(askPapers(plan, on))
  const path = `plans/${encodeURIComponent(plan)}`
  return (
    <>
      <Title title={t('plan-paper.title')} about={t('plan-paper.about')}>
        <p>
          <Link to="/plans/$plan" params={{ plan }}>
            {page.head.title}
          </Link>
        </p>
      </Title>
      <Section
        id="ledger"
        title={t('plan-paper.ledger')}
        about={t('plan-paper.ledger-about', { day: day(on) })}
      >
        <p className="acts">
          {(['zh', 'en'] as const).map(lang => (
            <a key={lang} className="act" href={addressOf(`${path}/ledger.xlsx`, { on, lang })} download>
              {t(`plan-paper.get-${lang}`)}
            </a>
          ))}
        </p>
      </Section>
      <Section id="write" title={t('plan-paper.write')}>
        {data.mayWrite ? (
          <WritePaper plan={plan} on={on} page={data} />
        ) : (
          <p className="empty">{t('plan-paper.only-keeper')}</p>
        )}
      </Section>
      <Section id="written" title={t('plan-paper.written')}>
        {data.papers.length === 0 ? (
          <p className="empty">{t('plan-paper.none')}</p>
        ) : (
          <Written path={path} papers={data.papers} />
        )}
      </Section>
    </>
  )
}

function Written({ path, papers }: { path: string; papers: readonly PlanPaperShape[] }) {
  const { t, day, count } = useWords()
  const columns: Column<PlanPaperShape>[] = [
    {
      key: 'kind',
      head: t('plan-paper.kind'),
      lead: true,
      cell: one => `${one.n}. ${t(`plan-paper.${one.kind}`)}（${t(`plan-paper.${one.language}`)}）`,
    },
    { key: 'on', head: t('plan-paper.on'), whole: true, cell: one => day(one.on) },
    { key: 'to', head: t('plan-paper.to'), cell: one => one.to },
    {
      key: 'figures',
      head: t('plan-paper.figures'),
      numeric: true,
      cell: one => count(one.figures),
    },
    { key: 'by', head: t('plan-paper.by-whom'), cell: one => `${one.person.name} ${one.office.name}` },
    { key: 'mark', head: t('plan-paper.mark'), cell: one => <code>{one.sha256.slice(0, 12)}</code> },
    {
      key: 'file',
      head: t('plan-paper.file'),
      whole: true,
      cell: one => (
        <a href={addressOf(`${path}/papers/${one.n}`)} download>
          {t('plan-paper.get')}
        </a>
      ),
    },
  ]
  return (
    <Table caption={t('plan-paper.written')} columns={columns} rows={papers} keyOf={one => String(one.n)} />
  )
}
