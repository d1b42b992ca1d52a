import '#workbench/screens/procedures/procedures.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ProcedurePage } from '#server/api/procedures'
import { useWords } from '#workbench/language'
import { Citations } from '#workbench/parts/citation'
import { ChartKey, Statechart } from '#workbench/parts/statechart'
import { Section } from '#workbench/parts/section'
import { ThreadLink } from '#workbench/parts/thread-link'
import { Title } from '#workbench/parts/title'
import { askProcedure } from '#workbench/questions'
import { Acts } from '#workbench/screens/procedures/acts'
import { Limits } from '#workbench/screens/procedures/limits'

const route = getRouteApi('/procedures/$id')

/** One procedure: drawn, then its limits, acts, documents, and what it rests on. */
export function Procedure() {
  const { t, say } = useWords()
  const { id } = route.useParams()
  const { data: procedure } = useSuspenseQuery(askProcedure(id))
  const offices = procedure.officeKinds.map(one => say(one.label)).join(t('list'))
  return (
    <>
      <Title title={say(procedure.label)} about={`${say(procedure.channelLabel)} · ${offices}`}>
        <p className="acts">
          <ThreadLink id={procedure.id} />
        </p>
        {procedure.closed && <p>{t('procedure.closed')}</p>}
        {procedure.note && <p className="prose">{say(procedure.note)}</p>}
      </Title>
      <Section id="chart" title={t('procedure.chart')} about={t('procedure.chart-about')}>
        <Charts procedure={procedure} />
      </Section>
      <Section
        id="limits"
        title={t('procedure.limits')}
        acts={
          <Link to="/due-day" search={{ procedure: procedure.id }} className="act">
            {t('procedure.count')}
          </Link>
        }
      >
        <Limits procedure={procedure} />
      </Section>
      <Section id="acts" title={t('procedure.acts')} about={t('procedure.acts-about')}>
        <Acts procedure={procedure} />
      </Section>
      <div className="halves">
        <Papers procedure={procedure} />
        <div>
          <Doubts procedure={procedure} />
          <Section id="basis" title={t('definition.basis')}>
            <Citations of={procedure.basis} />
          </Section>
        </div>
      </div>
    </>
  )
}

function Charts({ procedure }: { procedure: ProcedurePage }) {
  const { t, say } = useWords()
  return (
    <>
      <ChartKey />
      {procedure.courses.map(course => (
        <div key={course.name}>
          {course.label && <h3>{t('procedure.beside', { course: say(course.label) })}</h3>}
          <Statechart
            title={say(course.label ?? procedure.label)}
            course={course}
            roles={procedure.roles}
            limits={procedure.limits}
            opens={course.name === '' ? procedure.opens.label : undefined}
          />
        </div>
      ))}
    </>
  )
}

/** What is written and what is asked in the course of such a case. */
function Papers({ procedure }: { procedure: ProcedurePage }) {
  const { t, say } = useWords()
  const [documents, fields] = [Object.values(procedure.documents), Object.values(procedure.fields)]
  return (
    <Section id="documents" title={t('procedure.documents')}>
      {documents.length === 0 && <p className="quiet">{t('procedure.no-documents')}</p>}
      <ul className="plain-list columns">
        {documents.map(label => (
          <li key={label.zh}>{say(label)}</li>
        ))}
      </ul>
      {fields.length > 0 && (
        <>
          <h3>{t('procedure.fields')}</h3>
          <ul className="plain-list columns">
            {fields.map(field => (
              <li key={field.label.zh}>{say(field.label)}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}

/** Where the law is silent or doubtful: what a person must decide. */
function Doubts({ procedure }: { procedure: ProcedurePage }) {
  const { t, say } = useWords()
  const doubts = [
    ...procedure.limits.flatMap(limit =>
      limit.rules.flatMap(rule =>
        rule.doubt ? [{ about: limit.label, says: rule.doubt, key: `${limit.name} ${rule.from}` }] : [],
      ),
    ),
    ...procedure.courses.flatMap(({ name, states }) =>
      states.flatMap(({ label, note, path }) =>
        note ? [{ about: label, says: note, key: `${name} ${path}` }] : [],
      ),
    ),
  ]
  if (doubts.length === 0) return null
  return (
    <Section id="doubts" title={t('procedure.doubts')} about={t('procedure.doubts-about')}>
      <ul className="doubts">
        {doubts.map(({ about, says, key }) => (
          <li key={key}>
            <strong>{say(about)}</strong> {say(says)}
          </li>
        ))}
      </ul>
    </Section>
  )
}
