import '#workbench/screens/loads/loads.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { LoadShape } from '#server/api/loads'
import { useWords } from '#workbench/language'
import { Section } from '#workbench/parts/section'
import { type Column, Table } from '#workbench/parts/table'
import { Title } from '#workbench/parts/title'
import { askLoads } from '#workbench/questions'
import { DropFiles } from '#workbench/screens/loads/drop-files'
import { sayInstant } from '#workbench/words/instant'

/** Files come in here; every load so far can be opened again. */
export function Loads() {
  const { t } = useWords()
  return (
    <>
      <Title title={t('loads.title')} about={t('loads.about')} />
      <DropFiles />
      <Section id="so-far" title={t('loads.so-far')}>
        <SoFar />
      </Section>
    </>
  )
}

function SoFar() {
  const { t, count, language } = useWords()
  const { data: loads } = useSuspenseQuery(askLoads())
  if (loads.length === 0) return <p className="empty">{t('loads.none')}</p>
  const columns: Column<LoadShape>[] = [
    {
      key: 'load',
      head: t('loads.started'),
      lead: true,
      cell: one => (
        <Link to="/loads/$load" params={{ load: one.load }}>
          {sayInstant(one.startedAt, language)}
        </Link>
      ),
    },
    {
      key: 'files',
      head: t('loads.files'),
      width: '32%',
      cell: one => (
        <>
          {one.files.slice(0, 2).join(t('list'))}
          {one.files.length > 2 && ` ${t('loads.more-files', { count: one.files.length - 2 })}`}
        </>
      ),
    },
    {
      key: 'state',
      head: t('loads.state'),
      cell: one => (
        <span className={one.state === 'needs-mapping' ? 'wants-action' : undefined}>
          {t(`load.state.${one.state}`)}
          {one.dryRun && ` · ${t('load.dry')}`}
        </span>
      ),
    },
    ...(['read', 'stored', 'unchanged', 'rejected'] as const).map(key => ({
      key,
      head: t(`load.${key}`),
      numeric: true,
      cell: (one: LoadShape) => count(one[key]),
    })),
  ]
  return <Table caption={t('loads.so-far')} columns={columns} rows={loads} keyOf={one => one.load} />
}
