import '#workbench/screens/procedures/procedures.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useWords } from '#workbench/language'
import { Assess } from '#workbench/parts/assess'
import { Section } from '#workbench/parts/section'
import { Title } from '#workbench/parts/title'
import { askThreshold, askThresholds } from '#workbench/questions'

/** A submission comes in: its facts say which channels can take it, and why. */
export function Intake() {
  const { t } = useWords()
  const { data: thresholds } = useSuspenseQuery(askThresholds())
  const routing = thresholds.filter(one => one.routes)
  return (
    <>
      <Title title={t('intake.title')} about={t('intake.about')} />
      {routing.length === 0 && <p className="empty">{t('intake.none')}</p>}
      {routing.map(one => (
        <Routing key={one.id} id={one.id} />
      ))}
    </>
  )
}

function Routing({ id }: { id: string }) {
  const { t, say } = useWords()
  const { data: table } = useSuspenseQuery(askThreshold(id))
  return (
    <Section id="routing" title={say(table.label)} about={table.note && say(table.note)}>
      <Assess table={table} opens />
      <p className="quiet">
        <Link to="/thresholds/$id" params={{ id }}>
          {t('threshold.rows')}
        </Link>
      </p>
    </Section>
  )
}
