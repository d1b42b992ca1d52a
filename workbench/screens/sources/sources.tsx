import '#workbench/screens/sources/sources.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Input } from 'antd'
import type { SourceBrief } from '#server/api/sources'
import { useWords } from '#workbench/language'
import { MarkOf } from '#workbench/parts/mark'
import { type Column, Table } from '#workbench/parts/table'
import { Title } from '#workbench/parts/title'
import { useAddress, useStandpoint } from '#workbench/parts/use-address'
import { askSources } from '#workbench/questions'
import { Force } from '#workbench/screens/sources/force'

const marks = ['read', 'unverified', 'unsure'] as const

/** Everything that is cited anywhere: laws, policies, published statistics. */
export function Sources() {
  const { t, say, count } = useWords()
  const { text = '', mark } = useAddress()
  const { data: sources } = useSuspenseQuery(askSources())
  const columns = useSourceColumns()
  const shown = sources.filter(one => (!mark || one.mark === mark) && holds(one, text))
  return (
    <>
      <Title title={t('sources.title')} about={t('sources.about', { count: count(sources.length) })} />
      <Narrow />
      <dl className="marks">
        {marks.map(one => (
          <div key={one}>
            <dt>
              <MarkOf mark={one} />
            </dt>
            <dd className="quiet">{t(`mark.${one}.why`)}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet" role="status">
        {t('sources.shown', { count: count(shown.length) })}
      </p>
      {shown.length > 0 && (
        <Table
          caption={t('sources.title')}
          columns={columns}
          rows={shown}
          keyOf={one => say(one.label) + one.id}
        />
      )}
    </>
  )
}

const holds = (one: SourceBrief, text: string) =>
  [one.label.zh, one.label.en, one.number, one.issuer?.zh, one.issuer?.en]
    .join(' ')
    .toLowerCase()
    .includes(text.trim().toLowerCase())

function Narrow() {
  const { t } = useWords()
  const { text = '', mark = '' } = useAddress()
  const navigate = useNavigate()
  const narrow = (change: { text?: string; mark?: string }) =>
    void navigate({
      to: '.',
      search: before => ({ ...before, ...change }),
      replace: true,
      resetScroll: false,
    })
  return (
    <div className="narrow">
      <label className="narrow-text" htmlFor="sources-text">
        <span>{t('sources.find')}</span>
        <Input
          id="sources-text"
          defaultValue={text}
          maxLength={100}
          onChange={event => narrow({ text: event.target.value || undefined })}
        />
      </label>
      <label>
        <span>{t('sources.mark')}</span>
        <select
          className="field"
          value={mark}
          onChange={event => narrow({ mark: event.target.value || undefined })}
        >
          <option value="">{t('narrow.any')}</option>
          {marks.map(one => (
            <option key={one} value={one}>
              {t(`mark.${one}.word`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}

function useSourceColumns(): Column<SourceBrief>[] {
  const { t, say, day, count } = useWords()
  const { on } = useStandpoint()
  return [
    {
      key: 'title',
      head: t('source.title'),
      lead: true,
      width: '32%',
      cell: one => (
        <Link to="/sources/$id" params={{ id: one.id }} search={{}}>
          {say(one.label)}
        </Link>
      ),
    },
    { key: 'issuer', head: t('source.issuer'), cell: one => one.issuer && say(one.issuer) },
    { key: 'number', head: t('source.number'), cell: one => one.number },
    { key: 'issued', head: t('source.issued'), whole: true, cell: one => one.issuedOn && day(one.issuedOn) },
    { key: 'force', head: t('source.force', { day: day(on) }), cell: one => <Force source={one} on={on} /> },
    { key: 'mark', head: t('sources.mark'), whole: true, cell: one => <MarkOf mark={one.mark} /> },
    { key: 'cited', head: t('source.cited'), numeric: true, cell: one => count(one.citedBy) },
    {
      key: 'open',
      head: t('source.clauses'),
      numeric: true,
      cell: one =>
        one.clauses > 0 && t('source.open-of', { open: count(one.openClauses), clauses: count(one.clauses) }),
    },
  ]
}
