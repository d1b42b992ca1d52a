import type { MemberShape, RoundPage } from '#server/api/designations'
import { useWords } from '#workbench/language'
import { type Column, Table } from '#workbench/parts/table'
import { sayChange } from '#workbench/words/number'

/** Who scores, how leniently, whom not, and what is still missing. */
export function PanelTable({ round: { members, alpha } }: { round: RoundPage }) {
  const { t, say, number, count, language } = useWords()
  if (members.length === 0) return <p className="empty">{t('designation.no-panel')}</p>
  const names = (some: readonly string[]) =>
    some.length > 0 ? some.join(t('list')) : t('designation.nobody')
  const columns: Column<MemberShape>[] = [
    { key: 'expert', head: t('designation.expert'), lead: true, cell: one => one.name },
    { key: 'from', head: t('designation.from'), words: true, cell: one => say(one.place.label) },
    { key: 'given', head: t('designation.given'), numeric: true, cell: one => count(one.scores) },
    {
      key: 'leniency',
      head: t('designation.leniency'),
      numeric: true,
      cell: one => sayChange(one.leniency, 2, language),
    },
    {
      ...{ key: 'recused', head: t('designation.recused'), words: true },
      cell: one =>
        names(
          one.recused.map(({ city, why }) =>
            t('designation.because', { city: say(city.label), why: say(why) }),
          ),
        ),
    },
    {
      ...{ key: 'missing', head: t('designation.missing'), words: true },
      cell: one => names(one.missing.map(city => say(city.label))),
    },
  ]
  const told = alpha === undefined ? t('designation.alpha-none') : number(alpha, 2)
  return (
    <>
      <p className="quiet">{t('designation.panel-about', { alpha: told })}</p>
      <Table caption={t('designation.panel')} columns={columns} rows={members} keyOf={one => one.expert} />
    </>
  )
}
