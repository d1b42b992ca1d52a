import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { BoardBrief } from '#server/api/boards'
import { useWords } from '#workbench/language'
import { type Column, Table } from '#workbench/parts/table'
import { Title } from '#workbench/parts/title'
import { useStandpoint } from '#workbench/parts/use-address'
import { askBoards } from '#workbench/questions-of-work'

/** The working procedures of a city, each with its board. */
export function Boards() {
  const { t, say, count } = useWords()
  const { data: boards } = useSuspenseQuery(askBoards(useStandpoint().on))
  const columns: Column<BoardBrief>[] = [
    {
      ...{ key: 'board', head: t('work.board'), lead: true },
      cell: one => (
        <Link to="/organisation/boards/$board" params={{ board: one.id }}>
          {say(one.label)}
        </Link>
      ),
    },
    { key: 'open', head: t('work.open'), numeric: true, cell: one => count(one.open) },
    { key: 'closed', head: t('work.closed'), numeric: true, cell: one => count(one.closed) },
  ]
  return (
    <>
      <Title title={t('work.boards')} about={t('work.boards-about')} />
      <Table caption={t('work.boards')} columns={columns} rows={boards} keyOf={one => one.id} />
    </>
  )
}
