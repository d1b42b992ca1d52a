import '#workbench/screens/register/register.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { pageOf } from '#workbench/address'
import { useWords } from '#workbench/language'
import { Pages } from '#workbench/parts/pages'
import { RightsTable } from '#workbench/parts/rights-table'
import { Section } from '#workbench/parts/section'
import { Title } from '#workbench/parts/title'
import { useAddress, useStandpoint } from '#workbench/parts/use-address'
import { askRights, askSearch, type Filters } from '#workbench/questions'
import { Counts } from '#workbench/screens/register/counts'
import { Narrow } from '#workbench/screens/register/narrow'
import { NothingFound } from '#workbench/screens/register/nothing-found'
import { OtherFinds } from '#workbench/screens/register/other-finds'

/** What narrows the list, read from the address. */
export function useFilters(): Filters {
  const address = useAddress()
  const at = useStandpoint()
  return {
    text: address.text,
    register: address.register,
    status: address.status,
    place: address.within === 'all' ? undefined : at.place,
    on: at.on,
    page: pageOf(address),
  }
}

/** The register of all rights: searched, narrowed, and listed page by page. */
export function Register() {
  const { t } = useWords()
  const { text } = useAddress()
  return (
    <>
      <Title title={text ? t('register.found', { text }) : t('register.title')} about={t('register.about')} />
      <Narrow key={text} />
      {!text && <Counts />}
      <Section id="rights" title={t('register.rights')}>
        {text ? <Found text={text} /> : <Listed />}
      </Section>
    </>
  )
}

function Found({ text }: { text: string }) {
  const filters = useFilters()
  const { data: found } = useSuspenseQuery(askSearch({ ...filters, text }))
  return (
    <>
      <OtherFinds found={found} />
      <Rights rows={found} />
    </>
  )
}

function Listed() {
  const { data: rows } = useSuspenseQuery(askRights(useFilters()))
  return <Rights rows={rows} />
}

function Rights({
  rows,
}: {
  rows: { total: number; pageSize: number; rows: Parameters<typeof RightsTable>[0]['rows'] }
}) {
  const { t, count, day } = useWords()
  const { on } = useStandpoint()
  if (rows.total === 0) return <NothingFound />
  return (
    <>
      <p className="quiet" role="status">
        {t('register.total', { total: count(rows.total), day: day(on) })}
      </p>
      <RightsTable caption={t('register.rights')} rows={rows.rows} />
      <Pages total={rows.total} pageSize={rows.pageSize} label={t('register.rights')} />
    </>
  )
}
