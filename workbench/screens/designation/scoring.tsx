import '#workbench/screens/designation/designation.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ExpertDesk } from '#server/api/designations'
import { useWords } from '#workbench/language'
import { Panel } from '#workbench/parts/panel'
import { Section } from '#workbench/parts/section'
import { Title } from '#workbench/parts/title'
import { askAbout } from '#workbench/questions'
import { askExpertDesk } from '#workbench/questions-of-designations'
import { ActSheet } from '#workbench/screens/cases/act-sheet'

type Round = ExpertDesk['rounds'][number]
type Application = Round['applications'][number]

/** What an expert has to score, and what he must not. */
export function Scoring() {
  const { t } = useWords()
  const { data: desk } = useSuspenseQuery(askExpertDesk())
  return (
    <>
      <Title title={t('designation.title-scoring')} about={t('designation.about-scoring')} />
      {desk.rounds.length === 0 && <p className="empty">{t('designation.no-scoring')}</p>}
      {desk.rounds.map(one => (
        <Section key={one.round.id} id={one.round.id} title={one.round.title}>
          <ul className="scoring">
            {one.applications.map(application => (
              <li key={application.id}>
                <ToScore round={one} application={application} />
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </>
  )
}

function ToScore({ round, application }: { round: Round; application: Application }) {
  const { t, say, number } = useWords()
  const { given, recused, isOpen, city } = application
  const points = round.criteria.map(({ field, label }) => `${say(label)} ${number(given?.[field] ?? 0, 1)}`)
  return (
    <>
      <h3>
        {recused ? (
          say(city.label)
        ) : (
          <Link to="/cases/$id" params={{ id: application.id }}>
            {say(city.label)}
          </Link>
        )}{' '}
        <small className="quiet">{say(application.state.label)}</small>
      </h3>
      {recused && <p className="wants-action">{t('designation.away', { why: say(recused) })}</p>}
      {given && <p>{t('designation.scored', { points: points.join(t('list')) })}</p>}
      {!recused && !isOpen && <p className="quiet">{t('designation.closed')}</p>}
      {!recused && isOpen && (
        <Panel
          label={say(city.label)}
          className="act"
          button={t(given ? 'designation.again' : 'designation.give')}
        >
          {close => <ScoreForm {...{ round, application, close }} />}
        </Panel>
      )}
    </>
  )
}

interface FormProps {
  round: Round
  application: Application
  close: () => void
}

function ScoreForm({ round, application, close }: FormProps) {
  const { t, say } = useWords()
  const { data: about } = useSuspenseQuery(askAbout())
  const { id, city, given = {}, comment = '', version } = application
  const fields = round.criteria.map(({ field, label }) => ({ name: field, label, kind: 'number' as const }))
  const { field } = round.comment
  const known = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)]))
  return (
    <>
      <h2>{say(city.label)}</h2>
      <ActSheet
        form={`score-${id}`}
        path={`cases/${encodeURIComponent(id)}/acts`}
        body={{ act: round.act, version }}
        today={about.today}
        fields={[...fields, { name: field, label: round.comment.label, kind: 'text' }]}
        required={fields.map(one => one.name)}
        known={{ ...known, ...(comment !== '' && { [field]: comment }) }}
        facts={{ expert: round.expert }}
        will={<p className="quiet">{t('designation.will')}</p>}
        button={t(Object.keys(given).length > 0 ? 'designation.again' : 'designation.give')}
        done={close}
      />
    </>
  )
}
