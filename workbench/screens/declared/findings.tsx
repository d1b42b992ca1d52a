import '#workbench/screens/declared/declared.css'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { stateLabels, strengthLabels } from '#kernel/assessment/finding'
import type { FindingBrief, ManipulationTestShape, OutcomeShape } from '#server/api/findings'
import { pageOf } from '#workbench/address'
import { useWords } from '#workbench/language'
import { CitationLink } from '#workbench/parts/citation'
import { Pages } from '#workbench/parts/pages'
import { Section } from '#workbench/parts/section'
import { type Column, Table } from '#workbench/parts/table'
import { Title } from '#workbench/parts/title'
import { useAddress, useStandpoint } from '#workbench/parts/use-address'
import { askFindings, askOutcomes, askTests } from '#workbench/questions-of-findings'
import { Why } from '#workbench/screens/people/entry'
import { useSend } from '#workbench/screens/people/use-send'

const PAGE = 50

/** What places are asked to explain, and the tests by which it was found. */
export function Findings() {
  const { t } = useWords()
  return (
    <>
      <Title title={t('findings.title')} about={t('findings.about')} />
      <Section id="findings" title={t('findings.list')}>
        <List />
      </Section>
      <Section id="outcomes" title={t('findings.outcomes')} about={t('findings.outcomes-about')}>
        <Outcomes />
      </Section>
      <Section id="tests" title={t('findings.tests')} about={t('findings.tests-about')}>
        <Tests />
      </Section>
    </>
  )
}

function List() {
  const { t, say, day, count } = useWords()
  const { place } = useStandpoint()
  const from = (pageOf(useAddress()) - 1) * PAGE
  const { data } = useSuspenseQuery(askFindings(place, from))
  if (data.rows.length === 0)
    return <p className="empty">{t(data.sees ? 'findings.none' : 'declared.unseen')}</p>
  const columns: Column<FindingBrief>[] = [
    {
      key: 'test',
      head: t('findings.test'),
      lead: true,
      cell: one => (
        <Link to="/assessment/findings/$id" params={{ id: one.id }}>
          {say(one.test.label)}
        </Link>
      ),
    },
    { key: 'place', head: t('declared.place'), words: true, cell: one => say(one.place.label) },
    { key: 'on', head: t('findings.until'), whole: true, cell: one => day(one.on) },
    { key: 'said', head: t('findings.said'), width: '38%', cell: one => say(one.said) },
    {
      key: 'strength',
      head: t('findings.strength'),
      words: true,
      cell: one => say(strengthLabels[one.strength]),
    },
    {
      key: 'state',
      head: t('declared.standing'),
      words: true,
      cell: one => (
        <span className={one.state === 'raised' ? 'wants-action' : undefined}>
          {say(stateLabels[one.state])}
        </span>
      ),
    },
  ]
  return (
    <>
      <p className="quiet">{t('declared.count', { of: count(data.of) })}</p>
      <Table caption={t('findings.list')} columns={columns} rows={data.rows} keyOf={one => one.id} />
      <Pages total={data.of} pageSize={PAGE} label={t('findings.list')} />
    </>
  )
}

/** The day is the end of a year, since the tests look at whole years. */
function Outcomes() {
  const { t } = useWords()
  const { place, on: today } = useStandpoint()
  const [on, setOn] = useState(`${Number(today.slice(0, 4)) - 1}-12-31`)
  const [asked, setAsked] = useState<string>()
  const { data, error } = useQuery({ ...askOutcomes(place, asked ?? ''), enabled: asked !== undefined })
  const { data: findings } = useSuspenseQuery(askFindings(place))
  const raise = useSend('findings')
  const found = data?.outcomes.filter(one => one.strength) ?? []
  return (
    <>
      <form
        className="narrow"
        onSubmit={event => {
          event.preventDefault()
          setAsked(on)
        }}
      >
        <label className="entry">
          <span>{t('findings.until')}</span>
          <input className="field" type="date" value={on} onChange={event => setOn(event.target.value)} />
        </label>
        <Button htmlType="submit">{t('findings.look')}</Button>
        {findings.mayAssess && found.length > 0 && asked && (
          <Button type="primary" loading={raise.isPending} onClick={() => raise.mutate({ place, on: asked })}>
            {t('findings.raise')}
          </Button>
        )}
      </form>
      <Why error={raise.error ?? error} />
      {data && <OutcomeTable outcomes={data.outcomes} />}
    </>
  )
}

function OutcomeTable({ outcomes }: { outcomes: readonly OutcomeShape[] }) {
  const { t, say } = useWords()
  const columns: Column<OutcomeShape>[] = [
    { key: 'test', head: t('findings.test'), lead: true, cell: one => say(one.label) },
    { key: 'place', head: t('declared.place'), words: true, cell: one => say(one.place.label) },
    { key: 'facts', head: t('findings.facts'), numeric: true, cell: one => factsOf(one) },
    {
      key: 'said',
      head: t('findings.said'),
      width: '44%',
      cell: one => (one.said ? say(one.said) : <span className="quiet">{t('findings.nothing')}</span>),
    },
    {
      key: 'strength',
      head: t('findings.strength'),
      words: true,
      cell: one => one.strength && say(strengthLabels[one.strength]),
    },
  ]
  return (
    <Table
      caption={t('findings.outcomes')}
      columns={columns}
      rows={outcomes}
      keyOf={one => `${one.test} ${one.place.code}`}
    />
  )
}

const factsOf = ({ facts }: OutcomeShape): string =>
  facts === undefined ? '' : facts.is === 'rows' ? String(facts.rows) : `${facts.hits}/${facts.of}`

/** Known to everybody beforehand: what is looked at, from when on one is asked, and why. */
function Tests() {
  const { data: tests } = useSuspenseQuery(askTests())
  return (
    <dl className="tests">
      {tests.map(one => (
        <Test key={one.id} test={one} />
      ))}
    </dl>
  )
}

function Test({ test }: { test: ManipulationTestShape }) {
  const { say } = useWords()
  return (
    <div>
      <dt>{say(test.label)}</dt>
      <dd>
        {say(test.because)}{' '}
        {test.basis.map(one => (
          <span key={`${one.source} ${one.article ?? ''}`}>
            <CitationLink citation={one} />{' '}
          </span>
        ))}
      </dd>
    </div>
  )
}
