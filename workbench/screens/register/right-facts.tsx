import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { RightPage } from '#server/api/rights'
import { useWords } from '#workbench/language'
import { Section } from '#workbench/parts/section'
import { useCatalogue } from '#workbench/parts/use-catalogue'

/** Facts with a value; what the record does not state is left out, not filled. */
function Facts({ of }: { of: readonly (readonly [name: string, value: ReactNode])[] }) {
  const stated = of.filter(([, value]) => value !== undefined && value !== '' && value !== null)
  return (
    <dl className="facts">
      {stated.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

export function Parties({ right }: { right: RightPage }) {
  const { t, say } = useWords()
  const fields = useCatalogue().register.get(right.register)?.fields
  const called = (field: string, code?: string) => {
    const label = code && fields?.[field]?.values?.[code]
    return label ? say(label) : code
  }
  const names = (of: readonly string[]) => (of.length > 0 ? of.join(t('list')) : undefined)
  const titles = Object.entries(right.titles).filter(([, title]) => title !== right.title)
  return (
    <Section id="parties" title={t('right.parties')}>
      <Facts
        of={
          [
            [t('right.applicants'), right.applicants.length > 0 && <Applicants right={right} />],
            [t('right.kind'), called('applicantKind', right.applicantKind)],
            [t('right.inventors'), names(right.inventors)],
            [t('right.agents'), names(right.agents)],
            [t('right.address'), right.address],
            [t('right.country'), called('country', right.country)],
            [
              t('right.place'),
              right.placePath.map(one => say(one.label)).join(' / ') || t('right.placeless'),
            ],
            [t('right.place-by'), t(`placed.${right.placeBy}`, right.placeBy)],
            [
              t('right.titles'),
              titles.length > 0 &&
                titles.map(([language, title]) => (
                  <p key={language} lang={language}>
                    {title}
                  </p>
                )),
            ],
          ].filter(([, value]) => value !== false) as [string, ReactNode][]
        }
      />
    </Section>
  )
}

/** Each holder leads to what else it holds. */
function Applicants({ right }: { right: RightPage }) {
  const { t } = useWords()
  return (
    <ul className="plain-list">
      {right.applicants.map(name => (
        <li key={name}>
          {name}{' '}
          <Link to="/register" search={{ holder: name, within: 'all' }}>
            {t('right.others')}
            <span className="aside"> {name}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

export function Classes({ right }: { right: RightPage }) {
  const { t, say } = useWords()
  const codes = (of: readonly string[]) =>
    of.length > 0 ? <span className="code">{of.join('  ')}</span> : undefined
  return (
    <Section id="classes" title={t('right.classes')}>
      <Facts
        of={[
          ['IPC', codes(right.ipc)],
          ['CPC', codes(right.cpc)],
          [t('right.locarno'), codes(right.locarno)],
          [t('right.nice'), codes(right.nice)],
          ...right.classes.map(one => [say(one.schemeLabel), `${say(one.label)} (${one.code})`] as const),
        ]}
      />
      {right.ipc.length +
        right.cpc.length +
        right.locarno.length +
        right.nice.length +
        right.classes.length ===
        0 && <p className="quiet">{t('right.no-classes')}</p>}
    </Section>
  )
}

export function Numbers({ right }: { right: RightPage }) {
  const { t, day, count } = useWords()
  return (
    <Section id="numbers" title={t('right.numbers')}>
      <Facts
        of={[
          [t('right.office'), right.office],
          [t('right.application-number'), right.applicationNumber],
          [t('right.filed'), right.filedOn && day(right.filedOn)],
          [t('right.publication-number'), right.publicationNumber],
          [t('right.published'), right.publishedOn && day(right.publishedOn)],
          [t('right.grant-number'), right.grantNumber],
          [t('right.granted'), right.grantedOn && day(right.grantedOn)],
          [t('right.claims'), right.claims && count(right.claims)],
          [t('right.priorities'), right.priorities.join(t('list'))],
          [t('right.family'), right.family.map(one => `${one.office} ${one.number}`).join(t('list'))],
        ]}
      />
    </Section>
  )
}

/** From which file, and where in it, all of this was read. */
export function Whence({ right }: { right: RightPage }) {
  const { t, day } = useWords()
  return (
    <Section id="whence" title={t('right.whence')}>
      <Facts
        of={[
          [t('right.file'), right.file],
          [t('right.position'), right.position],
          [t('right.stated'), right.statedOn && day(right.statedOn)],
          [t('right.load'), <code key="load">{right.load}</code>],
        ]}
      />
    </Section>
  )
}
