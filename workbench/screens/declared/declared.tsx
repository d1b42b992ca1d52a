import '#workbench/screens/declared/declared.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { DeclarationBrief } from '#server/api/declarations'
import { pageOf } from '#workbench/address'
import { useWords } from '#workbench/language'
import { Pages } from '#workbench/parts/pages'
import { Panel } from '#workbench/parts/panel'
import { Missing } from '#workbench/parts/refusal'
import { Section } from '#workbench/parts/section'
import { type Column, Table } from '#workbench/parts/table'
import { Title } from '#workbench/parts/title'
import { useAddress, useStandpoint } from '#workbench/parts/use-address'
import { askDeclarations } from '#workbench/questions-of-declarations'
import { DeclareForm } from '#workbench/screens/declared/declare-form'

const PAGE = 50

/** What a place and those below it declared, each beside what the records give. */
export function Declared() {
  const { t } = useWords()
  return (
    <>
      <Title title={t('declared.title')} about={t('declared.about')} />
      <Section id="declared" title={t('declared.list')}>
        <List />
      </Section>
      <p className="quiet">{t('declared.not-public')}</p>
    </>
  )
}

function List() {
  const { t, count } = useWords()
  const { place } = useStandpoint()
  const from = (pageOf(useAddress()) - 1) * PAGE
  const { data: page } = useSuspenseQuery(askDeclarations(place, from))
  const columns = useColumns(page.rows)
  return (
    <>
      {page.mayDeclare && (
        <p className="acts declared-acts">
          <Panel label={t('declared.declare')} button={t('declared.declare')} className="act">
            {close => <DeclareForm place={place} done={close} />}
          </Panel>
        </p>
      )}
      {page.rows.length === 0 ? (
        <p className="empty">{t(page.sees ? 'declared.none' : 'declared.unseen')}</p>
      ) : (
        <>
          <p className="quiet">{t('declared.count', { of: count(page.of) })}</p>
          <Table
            caption={t('declared.list')}
            columns={columns}
            rows={page.rows}
            keyOf={one => one.id}
            kind="declared"
          />
          <Pages total={page.of} pageSize={PAGE} label={t('declared.list')} />
        </>
      )}
    </>
  )
}

function useColumns(rows: readonly DeclarationBrief[]): Column<DeclarationBrief>[] {
  const { t, say, day, number } = useWords()
  const most = Math.max(0, ...rows.map(one => Math.abs(shareOf(one) ?? 0)))
  return [
    {
      key: 'indicator',
      head: t('declared.indicator'),
      lead: true,
      width: '24%',
      cell: one => (
        <>
          <Link to="/assessment/declared/$id" params={{ id: one.id }}>
            {say(one.indicator.label)}
          </Link>{' '}
          <span className="quiet">{say(one.indicator.unit)}</span>
        </>
      ),
    },
    { key: 'place', head: t('declared.place'), words: true, cell: one => say(one.place.label) },
    { key: 'on', head: t('declared.on'), whole: true, cell: one => day(one.on) },
    { key: 'declared', head: t('declared.declared'), numeric: true, cell: one => one.declared },
    {
      key: 'recomputed',
      head: t('declared.recomputed'),
      numeric: true,
      cell: one =>
        'value' in one.recomputed ? (
          number(one.recomputed.value, one.digits)
        ) : (
          <Missing refused={one.recomputed.refusal} brief />
        ),
    },
    { key: 'difference', head: t('declared.difference'), numeric: true, cell: one => signed(one.difference) },
    { key: 'chart', head: t('declared.chart'), cell: one => <Bar share={shareOf(one)} most={most} /> },
    {
      key: 'standing',
      head: t('declared.standing'),
      words: true,
      cell: one => (
        <span className={one.standing === 'differs' ? 'wants-action' : undefined}>
          {t(`declared-standing.${one.standing}`)}
        </span>
      ),
    },
  ]
}

/** A number with its sign, as it was computed, to the last digit. */
export const signed = (difference = ''): string =>
  difference.startsWith('-')
    ? `−${difference.slice(1)}`
    : /^0?$/.test(difference)
      ? difference
      : `+${difference}`

/** The difference as a share of what was recomputed. */
const shareOf = ({ recomputed, difference }: DeclarationBrief): number | undefined =>
  'value' in recomputed && difference !== undefined && recomputed.value !== 0
    ? Number(difference) / recomputed.value
    : undefined

/** More than recomputed to the right, less to the left; one scale for the whole table. */
function Bar({ share, most }: { share: number | undefined; most: number }) {
  const { number } = useWords()
  if (share === undefined) return null
  const length = most === 0 ? 0 : (Math.abs(share) / most) * 50
  return (
    <span className="difference-bar">
      <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect className="bar" x={share < 0 ? 50 - length : 50} y="1" width={length} height="6" />
        <rect className="zero" x="49.7" y="0" width="0.6" height="8" />
      </svg>
      <span>
        {share > 0 ? '+' : ''}
        {number(share * 100, 1)}%
      </span>
    </span>
  )
}
