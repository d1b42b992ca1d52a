import { Link } from '@tanstack/react-router'
import { reasonLabels } from '#kernel/assessment/account'
import type { DeclarationPage } from '#server/api/declarations'
import { useWords } from '#workbench/language'
import { type Column, Table } from '#workbench/parts/table'
import { signed } from '#workbench/screens/declared/declared'

interface Props {
  page: DeclarationPage
  account: NonNullable<DeclarationPage['account']>
}

interface Part {
  key: string
  what: string
  count: string
  /** Opens the records. */
  isOpen: boolean
}

/** The parts of a difference, which add up to it. */
export function AccountTable({ page, account }: Props) {
  const { t, say, count } = useWords()
  const columns: Column<Part>[] = [
    {
      key: 'what',
      head: t('declared.reason-why'),
      lead: true,
      cell: one =>
        one.isOpen ? (
          <Link to="." search={before => ({ ...before, by: one.key, page: undefined })} resetScroll={false}>
            {one.what}
          </Link>
        ) : (
          one.what
        ),
    },
    { key: 'count', head: t('declared.records'), numeric: true, cell: one => one.count },
  ]
  const parts: Part[] = account.tallies.map(one => ({
    ...{ key: one.reason, what: say(reasonLabels[one.reason]), count: signed(String(one.count)) },
    isOpen: one.reason !== 'closed-file',
  }))
  const line = (key: string, number: string): Part => ({
    ...{ key, what: t(`declared.${key}`), count: signed(number), isOpen: false },
  })
  return (
    <>
      <p className="quiet">
        {t('declared.account-about', { lines: count(account.lines), counted: count(account.counted) })}
      </p>
      <Table
        caption={t('declared.why')}
        columns={columns}
        rows={[
          ...parts,
          line('together', String(account.records)),
          line('of-list', account.ofList),
          line('beyond-list', account.beyondList),
          line('whole', account.difference),
        ]}
        keyOf={one => one.key}
        kind="account"
        classOf={one => (one.key === 'whole' || one.key === 'together' ? 'sum' : undefined)}
      />
      <p className="quiet">{t('declared.adds-up', { unit: say(page.indicator.unit) })}</p>
    </>
  )
}
