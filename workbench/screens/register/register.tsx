import '#workbench/screens/register/register.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { RowsShape, SearchShape } from '#server/api/rights'
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
    holder: address.holder,
    place: address.within === 'all' ? undefined : at.place,
    on: at.on,
    page: pageOf(address),
  }
}

/** The register of all rights: searched, narrowed, and listed page by page. */
export function Register() {
  const { t } = useWords()
  const { text, holder } = useAddress()
  const searched = text ?? holder
  return (
    <>
      <Title
        title={searched ? t('register.found', { text: searched }) : t('register.title')}
        about={t('register.about')}
      />
      <Narrow key={text} />
      {!searched && <Counts />}
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
      <Rights rows={found} found={found} />
    </>
  )
}

function Listed() {
  const { data: rows } = useSuspenseQuery(askRights(useFilters()))
  return <Rights rows={rows} />
}

/** A list with how many there are; a search also says where the words stood, and how sure the number is. */
function Rights({ rows, found }: { rows: RowsShape; found?: SearchShape }) {
  const { t, count, day } = useWords()
  const { on } = useStandpoint()
  if (rows.total === 0) return <NothingFound />
  const total = count(rows.total)
  return (
    <>
      <p className="quiet" role="status">
        {t(`register.total-${found?.totalIs ?? 'exact'}`, { total, day: day(on) })}
        {found && ` ${t(`register.within-${found.within}`)}`}
      </p>
      <RightsTable caption={t('register.rights')} rows={rows.rows} />
      <Pages total={rows.total} pageSize={rows.pageSize} label={t('register.rights')} />
    </>
  )
}
