import '#workbench/screens/city-plan/city-plan.css'
import { Link } from '@tanstack/react-router'
import type { PlanItemShape, ShareShape } from '#server/api/plans'
import { useWords } from '#workbench/language'
import { OfficeName } from '#workbench/parts/office-name'
import { type Column, Table } from '#workbench/parts/table'

interface Props<T> {
  caption: string
  /** Items of one plan, or each with its own. */
  rows: readonly T[]
  planOf: (row: T) => string
}

/** Items of a plan: how each stands, who answers for it, when it is due, how far it is. */
export function ItemTable<T extends PlanItemShape>({ caption, rows, planOf }: Props<T>) {
  const { t, day } = useWords()
  const columns: Column<T>[] = [
    {
      key: 'item',
      head: t('city-plan.item'),
      lead: true,
      width: '38%',
      cell: one => (
        <Link to="/plans/$plan/items/$item" params={{ plan: planOf(one), item: one.id }}>
          {one.title}
        </Link>
      ),
    },
    { key: 'standing', head: t('city-plan.standing'), whole: true, cell: one => <Standing item={one} /> },
    { key: 'share', head: t('city-plan.share'), cell: one => <Share share={one.share} /> },
    {
      key: 'due',
      head: t('city-plan.due'),
      whole: true,
      cell: one => (
        <>
          {day(one.due)}
          {one.expected && (
            <span className="quiet source-line">{t('city-plan.expected', { day: day(one.expected) })}</span>
          )}
        </>
      ),
    },
    {
      key: 'owner',
      head: t('city-plan.owner'),
      cell: one => (
        <>
          <OfficeName office={one.owner.office} />
          {one.owner.person && <span className="quiet"> {one.owner.person.name}</span>}
        </>
      ),
    },
  ]
  return (
    <Table
      caption={caption}
      columns={columns}
      rows={rows}
      keyOf={one => `${planOf(one)} ${one.id}`}
      classOf={one => (one.standing === 'overdue' ? 'doubtful' : undefined)}
    />
  )
}

/** In words first; what needs action is in the accent as well. */
export function Standing({ item }: { item: Pick<PlanItemShape, 'standing'> }) {
  const { t } = useWords()
  const wants = item.standing === 'overdue' || item.standing === 'at-risk'
  return <span className={wants ? 'wants-action' : undefined}>{t(`standing.${item.standing}`)}</span>
}

/** How far something is, as a bar with its number. */
export function Share({ share }: { share: ShareShape }) {
  const { number } = useWords()
  return (
    <span className="share" title={share.exact}>
      <span className="share-bar" aria-hidden="true">
        <span style={{ width: `${share.value * 100}%` }} />
      </span>
      <span className="numeric">{number(share.value * 100, 1)}%</span>
    </span>
  )
}
