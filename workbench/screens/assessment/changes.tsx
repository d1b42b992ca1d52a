import '#workbench/screens/assessment/changes.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { addYears } from '#kernel/date'
import type { ChangesShape } from '#server/api/changes'
import { useWords } from '#workbench/language'
import { Section } from '#workbench/parts/section'
import { Title } from '#workbench/parts/title'
import { useAddress, useStandpoint } from '#workbench/parts/use-address'
import { askChanges, askIndices } from '#workbench/questions'
import { Accounts } from '#workbench/screens/assessment/accounts'

/** Why ranks are others than on an earlier day, or than by another index. */
export function Changes() {
  const { t, say } = useWords()
  const { from, against, peers, over } = useAddress()
  const { on } = useStandpoint()
  const { data: indices } = useSuspenseQuery(askIndices())
  const navigate = useNavigate()
  const [index] = indices
  if (!index) return <Title title={t('changes.title')} about={t('assessment.none')} />
  const since = from ?? addYears(on, -1)
  const go = (next: { from?: string; against?: string }) =>
    void navigate({ to: '.', search: before => ({ ...before, ...next }), replace: true })
  return (
    <>
      <Title title={t('changes.title')} about={t('changes.about')} />
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
      <Section key={`${since} ${against} ${peers} ${over}`} id="changes" title={t('changes.accounts')}>
        <Told id={index.id} from={since} against={against} />
      </Section>
    </>
  )
}

function Told({ id, from, against }: { id: string; from: string; against?: string }) {
  const { over } = useAddress()
  const { data } = useSuspenseQuery(askChanges(id, useStandpoint(), { from, against, over }))
  return (
    <>
      <Sides changes={data} />
      <Accounts changes={data} />
      <Notes changes={data} />
    </>
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
