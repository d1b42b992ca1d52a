import { useSuspenseQuery } from '@tanstack/react-query'
import type { RejectionShape } from '#server/api/loads'
import { pageOf } from '#workbench/address'
import { useWords } from '#workbench/language'
import { Pages } from '#workbench/parts/pages'
import { Section } from '#workbench/parts/section'
import { type Column, Table } from '#workbench/parts/table'
import { useAddress } from '#workbench/parts/use-address'
import { askRejections } from '#workbench/questions'

/** What was not taken in, by reason: where it stands, and what to do. */
export function Rejections({ load }: { load: string }) {
  const { t } = useWords()
  return (
    <Section id="rejections" title={t('rejections.title')} about={t('rejections.about')}>
      <ByReason load={load} />
    </Section>
  )
}

function ByReason({ load }: { load: string }) {
  const { t, say } = useWords()
  const { data: rejected } = useSuspenseQuery(askRejections(load, pageOf(useAddress())))
  const reasons = [...new Set(rejected.rows.map(row => row.reason))]
  const columns: Column<RejectionShape & { order: number }>[] = [
    {
      key: 'file',
      head: t('rejections.file'),
      lead: true,
      cell: row => <span className="code">{row.file}</span>,
    },
    { key: 'position', head: t('rejections.position'), cell: row => row.position },
    { key: 'detail', head: t('rejections.detail'), width: '50%', cell: row => row.detail },
  ]
  return (
    <>
      {reasons.map(reason => {
        const rows = rejected.rows
          .filter(row => row.reason === reason)
          .map((row, order) => ({ ...row, order }))
        const [first] = rows
        return (
          <div key={reason} className="reason">
            <h3>
              {first && say(first.sentence)} <code>{reason}</code>
            </h3>
            <Table
              caption={t('rejections.caption', { reason })}
              columns={columns}
              rows={rows}
              keyOf={row => `${row.file} ${row.position} ${row.order}`}
            />
          </div>
        )
      })}
      <Pages
        total={rejected.total}
        pageSize={Math.max(1, rejected.rows.length)}
        label={t('rejections.title')}
      />
    </>
  )
}
