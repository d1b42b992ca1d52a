import '#workbench/screens/assessment/changes.css'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { Day } from '#kernel/date'
import type { ChangesShape } from '#server/api/changes'
import type { IndexBrief } from '#server/api/indices'
import { Problem } from '#workbench/ask'
import { useWords } from '#workbench/language'
import { NothingToCompare } from '#workbench/parts/nothing-to-compare'
import { Section } from '#workbench/parts/section'
import { Title } from '#workbench/parts/title'
import { useAddress, useStandpoint } from '#workbench/parts/use-address'
import { askChanges, askComparableDays, askIndices, askPlace } from '#workbench/questions'
import { Accounts } from '#workbench/screens/assessment/accounts'

/** Why ranks are others than on an earlier day, or than by another index. */
export function Changes() {
  const { t } = useWords()
  const { data: indices } = useSuspenseQuery(askIndices())
  const [index] = indices
  if (!index) return <Title title={t('changes.title')} about={t('assessment.none')} />
  return (
    <>
      <Title title={t('changes.title')} about={t('changes.about')} />
      <Compared index={index} indices={indices} />
    </>
  )
}

interface Props {
  index: IndexBrief
  indices: readonly IndexBrief[]
}

/** What is held against what: where nobody chose, the latest earlier day that compares. */
function Compared({ index, indices }: Props) {
  const { t } = useWords()
  const { from, against, peers, over } = useAddress()
  const { place, on } = useStandpoint()
  const { data } = useSuspenseQuery(askComparableDays(index.id, { place, on }))
  const earlier = data.days.filter(one => one < on)
  const since = from ?? (against ? on : (earlier[0] ?? on))
  return (
    <>
      <ChooseSides index={index} indices={indices} since={since} />
      <Section key={`${since} ${against} ${peers} ${over}`} id="changes" title={t('changes.accounts')}>
        {!data.days.includes(on) ? (
          <NothingToCompare />
        ) : since === on && !against ? (
          <NothingEarlier earlier={earlier} index={index} indices={indices} />
        ) : (
          <Told from={since} earlier={earlier} index={index} indices={indices} />
        )}
      </Section>
    </>
  )
}

function ChooseSides({ index, indices, since }: Props & { since: Day }) {
  const { t, say } = useWords()
  const { against } = useAddress()
  const { on } = useStandpoint()
  const navigate = useNavigate()
  const go = (next: { from?: string; against?: string }) =>
    void navigate({ to: '.', search: before => ({ ...before, ...next }), replace: true })
  return (
    <div className="choose-sides">
      <label className="choose">
        <span>{t('changes.from')}</span>
        <input
          className="field"
          type="date"
          value={since}
          max={on}
          onChange={event => event.target.value && go({ from: event.target.value })}
        />
      </label>
      <label className="choose">
        <span>{t('changes.against')}</span>
        <select
          className="field"
          value={against ?? index.id}
          onChange={event =>
            go({ against: event.target.value === index.id ? undefined : event.target.value })
          }
        >
          {indices.map(one => (
            <option key={one.id} value={one.id}>
              {say(one.label)}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}

interface Sought extends Props {
  earlier: readonly Day[]
}

function Told({ from, ...sought }: Sought & { from: Day }) {
  const { t } = useWords()
  const { over, against } = useAddress()
  const at = useStandpoint()
  const { data, error } = useQuery(askChanges(sought.index.id, at, { from, against, over }))
  if (error instanceof Problem && error.refusal.refused === 'nothing-to-compare' && from !== at.on)
    return <NothingEarlier {...sought} on={from} />
  if (error) throw error
  if (!data) return <p className="quiet waiting">{t('waiting')}</p>
  return (
    <>
      <Sides changes={data} />
      <Accounts changes={data} />
      <Notes changes={data} />
    </>
  )
}

/** Where there is nothing to hold a day against: the days that there are, and the other indices. */
function NothingEarlier({ earlier, index, indices, on: chosen }: Sought & { on?: Day }) {
  const { t, say, day } = useWords()
  const { place, on } = useStandpoint()
  const { data: where } = useSuspenseQuery(askPlace(place))
  const named = { place: say(where.place.label), day: day(chosen ?? on) }
  const others = indices.filter(one => one.id !== index.id)
  return (
    <div className="empty" role="status">
      <p>{t(chosen ? 'changes.nothing-earlier' : 'changes.no-earlier', named)}</p>
      {earlier.length > 0 && <p>{t('changes.earlier-days')}</p>}
      <p className="acts">
        {earlier.map(one => (
          <Link key={one} to="." search={before => ({ ...before, from: one })} className="act">
            {day(one)}
          </Link>
        ))}
      </p>
      {others.length > 0 && <p>{t('changes.same-day')}</p>}
      <p className="acts">
        {others.map(({ id, label }) => (
          <Link key={id} to="." search={before => ({ ...before, from: on, against: id })} className="act">
            {say(label)}
          </Link>
        ))}
      </p>
    </div>
  )
}

/** What the two sides rest on. */
function Sides({ changes: { before, after, of } }: { changes: ChangesShape }) {
  const { t, say, day } = useWords()
  const side = (one: ChangesShape['before']) =>
    t('changes.side', {
      day: day(one.on),
      index: say(one.index.label),
      places: one.places,
      count: one.takes.length,
    })
  return (
    <p className="quiet">
      {say(of.label)} · {side(before)} → {side(after)} {t('changes.exact')}
    </p>
  )
}

/** Who stands on one side alone, and who went into whom. */
function Notes({ changes }: { changes: ChangesShape }) {
  const { t, say, day } = useWords()
  const names = (list: ChangesShape['left']) => list.map(one => say(one.label)).join(t('list'))
  return (
    <>
      {changes.otherwise.map(({ indicator, says }) => (
        <p key={indicator.id}>
          {t('changes.otherwise', {
            indicator: say(indicator.label),
            why: says.map(say).join(t('list-of-lists')),
          })}
        </p>
      ))}
      {changes.left.length > 0 && <p>{t('changes.left', { places: names(changes.left) })}</p>}
      {changes.joined.length > 0 && <p>{t('changes.joined', { places: names(changes.joined) })}</p>}
      {changes.untold.map(one => (
        <p key={one.place.code}>
          {say(one.place.label)} {say(one.refused.sentence)}
        </p>
      ))}
      {changes.ended.map(one => (
        <p key={one.place.code} className="quiet">
          {t(one.into.length === 1 ? 'peers.merged' : 'peers.divided', {
            place: say(one.place.label),
            day: day(one.until),
            into: names(one.into),
          })}
        </p>
      ))}
    </>
  )
}
