import '#workbench/screens/people/people.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { OfficeShape, PersonShape } from '#server/api/people'
import { useWords } from '#workbench/language'
import { Panel } from '#workbench/parts/panel'
import { Section } from '#workbench/parts/section'
import { Title } from '#workbench/parts/title'
import { askMe, askOffices, askPersons } from '#workbench/questions'
import { AddPerson } from '#workbench/screens/people/add-person'
import { EndOffice } from '#workbench/screens/people/end-office'
import { GiveDuty } from '#workbench/screens/people/give-duty'
import { OfficeTree } from '#workbench/screens/people/office-tree'
import { PersonTable } from '#workbench/screens/people/person-table'

/** The offices of one's cities, who works there, and since when; heads and administrators change it here. */
export function People() {
  const { t, count } = useWords()
  const { data: offices } = useSuspenseQuery(askOffices())
  const { data: persons } = useSuspenseQuery(askPersons())
  const about = t('people.about', { offices: count(offices.length), persons: count(persons.length) })
  return (
    <>
      <Title title={t('people.title')} about={about} />
      {offices.length === 0 && <p className="empty">{t('people.none')}</p>}
      <Persons offices={offices} persons={persons} />
      {offices.length > 0 && (
        <Section id="offices" title={t('people.offices')} about={t('people.offices-about')}>
          <OfficeTree
            offices={offices}
            beside={one => <Staff office={one} offices={offices} persons={persons} />}
          />
        </Section>
      )}
    </>
  )
}

function Persons({ offices, persons }: { offices: readonly OfficeShape[]; persons: readonly PersonShape[] }) {
  const { t } = useWords()
  const { data: me } = useSuspenseQuery(askMe())
  const [text, setText] = useState('')
  const [withPast, setWithPast] = useState(false)
  const wanted = text.trim().toLowerCase()
  const shown = persons.filter(one => wanted === '' || wordsOf(one).includes(wanted))
  const giving = offices.filter(one => one.mayGive.length > 0)
  return (
    <Section
      id="persons"
      title={t('people.persons')}
      acts={
        <>
          {giving.length > 0 && (
            <Panel label={t('duty.give')} button={t('duty.give')} className="act-opener" atEnd>
              {close => <GiveDuty offices={giving} persons={persons} on={me.on} done={close} />}
            </Panel>
          )}
          {me.mayAddPersons && (
            <Panel label={t('person.add')} button={t('person.add')} className="act-opener" atEnd>
              {close => <AddPerson done={close} />}
            </Panel>
          )}
        </>
      }
    >
      <div className="narrow find-person">
        <label className="narrow-text">
          <span>{t('people.find')}</span>
          <input className="field" value={text} onChange={event => setText(event.target.value)} />
        </label>
        <label className="check">
          <input type="checkbox" checked={withPast} onChange={event => setWithPast(event.target.checked)} />
          <span>{t('people.with-past')}</span>
        </label>
      </div>
      <PersonTable persons={shown} withPast={withPast} on={me.on} />
    </Section>
  )
}

const wordsOf = ({ id, name, duties }: PersonShape): string =>
  [id, name, ...duties.flatMap(one => [one.office.label.zh, one.office.label.en])].join(' ').toLowerCase()

interface StaffProps {
  office: OfficeShape
  offices: readonly OfficeShape[]
  persons: readonly PersonShape[]
}

/** Who heads an office today, and how many others work there. */
function Staff({ office, offices, persons }: StaffProps) {
  const { t, say, day } = useWords()
  const { data: me } = useSuspenseQuery(askMe())
  const here = persons.flatMap(one => one.duties).filter(one => one.office.id === office.id && one.isInForce)
  const heads = here.filter(one => one.post === 'head').map(one => one.person.name)
  const members = here.filter(one => one.post === 'member').length
  if (office.ended) {
    const to = offices.find(one => one.id === office.ended?.successor)
    const passed = { day: day(office.ended.on), to: to ? say(to.label) : office.ended.successor }
    return <span className="quiet">{t('office.passed', passed)}</span>
  }
  if (office.isOutside && here.length === 0) return null
  const others = offices.filter(
    one => one.city === office.city && one.id !== office.id && !one.isOutside && !one.ended,
  )
  return (
    <>
      <span className="quiet">
        {heads.length > 0 ? t('office.head', { who: heads.join(t('list')) }) : t('office.no-head')}
        {members > 0 && ` · ${t('office.members', { count: members })}`}
      </span>{' '}
      {office.mayEnd && others.length > 0 && (
        <Panel
          label={t('office.end-one', { office: say(office.label) })}
          button={t('office.end')}
          className="plain"
        >
          {close => <EndOffice office={office} others={others} on={me.on} done={close} />}
        </Panel>
      )}
    </>
  )
}
