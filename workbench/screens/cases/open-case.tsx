import '#workbench/screens/cases/cases.css'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { ProcedurePage } from '#server/api/procedures'
import { useWords } from '#workbench/language'
import { Title } from '#workbench/parts/title'
import { useAddress } from '#workbench/parts/use-address'
import { askCase, askMe, askOffices, askProcedure, askProcedures } from '#workbench/questions'
import { OpenForm } from '#workbench/screens/cases/open-form'

/** Opens a case: its procedure first, then only what that procedure asks. */
export function OpenCase() {
  const { t, say } = useWords()
  const { procedure = '', channel, continues } = useAddress()
  const { data: procedures } = useSuspenseQuery(askProcedures())
  const { data: page } = useQuery({ ...askProcedure(procedure), enabled: procedure !== '' })
  const navigate = useNavigate()
  const shown = procedures.filter(one => !channel || one.channel.id === channel)
  const channels = [...new Map(shown.map(one => [one.channel.id, one.channel])).values()]
  return (
    <>
      <Title title={t('open.title')} about={t('open.about')} />
      <div className="narrow">
        <label>
          <span>{t('case.procedure')}</span>
          <select
            className="field"
            value={procedure}
            onChange={event =>
              void navigate({
                to: '.',
                search: before => ({ ...before, procedure: event.target.value || undefined }),
                replace: true,
              })
            }
          >
            <option value="">{t('due.choose-one')}</option>
            {channels.map(one => (
              <optgroup key={one.id} label={say(one.label)}>
                {shown
                  .filter(other => other.channel.id === one.id)
                  .map(other => (
                    <option key={other.id} value={other.id}>
                      {say(other.label)}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        </label>
      </div>
      {continues && <p className="will">{t('open.continues', { id: continues })}</p>}
      {page ? (
        <Competent key={page.id} procedure={page} continues={continues} />
      ) : (
        <p className="empty">{t('open.choose')}</p>
      )}
    </>
  )
}

/** The offices in which one works and which may lead such a case. */
function Competent({ procedure, continues }: { procedure: ProcedurePage; continues?: string }) {
  const { t, say } = useWords()
  const { data: me } = useSuspenseQuery(askMe())
  const { data: offices } = useSuspenseQuery(askOffices())
  const works = new Set(
    me.duties.filter(one => one.isInForce && one.post !== 'administrator').map(one => one.office.id),
  )
  const kinds = new Set(procedure.officeKinds.map(one => one.id))
  const mine = offices.filter(one => works.has(one.id) && kinds.has(one.officeKind.id))
  const { data: before } = useQuery({ ...askCase(continues ?? ''), enabled: continues !== undefined })
  if (mine.length > 0 && continues && !before) return <p className="quiet waiting">{t('waiting')}</p>
  if (mine.length > 0) return <OpenForm procedure={procedure} offices={mine} before={before} />
  return (
    <p className="empty">
      {t('open.not-competent', { offices: procedure.officeKinds.map(one => say(one.label)).join(t('list')) })}
    </p>
  )
}
