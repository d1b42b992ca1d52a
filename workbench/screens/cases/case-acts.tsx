import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { CasePageShape, OpenActShape } from '#server/api/cases'
import { useWords } from '#workbench/language'
import { CitationLink } from '#workbench/parts/citation'
import { Panel } from '#workbench/parts/panel'
import { askAbout } from '#workbench/questions'
import { askReportForms } from '#workbench/questions-of-reports'
import { type ActAssist, ActSheet } from '#workbench/screens/cases/act-sheet'
import { DrawSample } from '#workbench/screens/cases/draw-sample'

/** Acts that are open to me are buttons; those that are not say whose they are, and why not mine. */
export function CaseActs({ matter }: { matter: CasePageShape }) {
  const { t, say } = useWords()
  const { data: reports } = useQuery(askReportForms())
  // A report is handed in where it is written, with its form.
  const handsIn = ({ name }: OpenActShape) =>
    reports?.forms.some(one => one.procedure === matter.procedure.id && one.handedInBy.includes(name))
  const mine = matter.acts.filter(one => !one.mayNot)
  const others = matter.acts.filter(one => one.mayNot)
  return (
    <>
      {mine.length === 0 && <p className="quiet">{t('case.no-acts')}</p>}
      <ul className="acts">
        {mine.map(act => (
          <li key={act.name}>
            {handsIn(act) ? (
              <Link to="/cases/$id/form" params={{ id: matter.id }} className="act">
                {t('report-form.act', { act: say(act.label) })}
              </Link>
            ) : (
              <Panel label={t('act-form.title')} className="act-opener" button={<ActName act={act} />}>
                {close => <ActForm matter={matter} act={act} close={close} />}
              </Panel>
            )}
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <details open={mine.length === 0}>
          <summary>{t('case.others', { count: others.length })}</summary>
          <ul className="act-list">
            {others.map(act => (
              <li key={act.name}>
                <NotMine act={act} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

const ActName = ({ act }: { act: OpenActShape }) => <strong>{useWords().say(act.label)}</strong>

function NotMine({ act }: { act: OpenActShape }) {
  const { t, say } = useWords()
  return (
    <>
      <strong>{say(act.label)}</strong>{' '}
      <span className="quiet">
        {t('act-form.by', { who: act.roles.map(one => say(one.label)).join(t('list')) })}
      </span>
      {act.mayNot && (
        <p className="why quiet">
          {say(act.mayNot.sentence)} {act.mayNot.said ? say(act.mayNot.said) : act.mayNot.detail}
        </p>
      )}
    </>
  )
}

function ActForm({ matter, act, close }: { matter: CasePageShape; act: OpenActShape; close: () => void }) {
  const { t, say } = useWords()
  const { data: about } = useSuspenseQuery(askAbout())
  const needed = act.needs.map(one => one.name)
  const fields = [
    ...act.needs,
    ...act.reads.filter(one => one.name !== 'documents' && !needed.includes(one.name)),
  ]
  return (
    <>
      <h2>{say(act.label)}</h2>
      <ActSheet
        form={`act-${act.name}`}
        path={`cases/${encodeURIComponent(matter.id)}/acts`}
        body={{ act: act.name, version: matter.version }}
        today={about.today}
        fields={fields}
        required={needed}
        roles={act.roles.filter(one => act.mine.includes(one.id))}
        assist={assistOf(matter, needed)}
        will={<Will matter={matter} act={act} />}
        button={t('act-form.do', { act: say(act.label) })}
        done={close}
      />
    </>
  )
}

/** A sample is drawn and not typed. */
function assistOf({ draw, facts }: CasePageShape, needed: readonly string[]): ActAssist {
  const from = draw && facts.find(one => one.name === draw.from)?.value
  if (!draw || !needed.includes(draw.drawn) || !Array.isArray(from)) return undefined
  return (typed, write) => <DrawSample draw={draw} from={from} typed={typed} write={write} />
}

/** What the act will do, before it is done. */
function Will({ matter, act }: { matter: CasePageShape; act: OpenActShape }) {
  const { t, say } = useWords()
  const course = matter.courses.find(one => one.name === act.course)
  const at = matter.states[act.course] ?? ''
  const target = course?.states
    .filter(one => at === one.path || at.startsWith(`${one.path}.`))
    .flatMap(one => one.acts)
    .findLast(one => one.name === act.name)?.target
  const to = course?.states.find(one => one.path === target)
  return (
    <>
      <p>
        {to ? t('act-form.leads', { state: say(to.label) }) : t('act-form.stays')}
        {act.writes.length > 0 &&
          t('act-form.writes', { documents: act.writes.map(one => say(one.label)).join(t('list')) })}
        {act.event && t('act-form.event', { event: say(act.event.label) })}
      </p>
      {act.sentBy && <p>{t('act-form.sent-by', { way: say(act.sentBy.label) })}</p>}
      {act.when && (
        <p className={act.isMet ? 'quiet' : 'wants-action'}>
          {t(act.isMet ? 'act-form.met' : 'act-form.unmet', { condition: say(act.when) })}
        </p>
      )}
      {act.basis && <CitationLink citation={act.basis} />}
      <p className="quiet">{t('act-form.lasting')}</p>
    </>
  )
}
