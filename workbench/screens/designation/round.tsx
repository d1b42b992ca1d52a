import '#workbench/screens/designation/designation.css'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { RoundPage } from '#server/api/designations'
import { useWords } from '#workbench/language'
import { Refusal } from '#workbench/parts/refusal'
import { Section } from '#workbench/parts/section'
import { Title } from '#workbench/parts/title'
import { askRound } from '#workbench/questions-of-designations'
import { Applications } from '#workbench/screens/designation/applications'
import { Objections } from '#workbench/screens/designation/objections'
import { PanelTable } from '#workbench/screens/designation/panel-table'
import { useRegionCap } from '#workbench/screens/designation/region-cap'

/** A round whole: who applies, in which order, by whose scores, against which objections. */
export function RoundOfCities() {
  const { t, say, count } = useWords()
  const { round: id = '' } = useParams({ strict: false })
  const { data: round } = useSuspenseQuery(askRound(id))
  const about = t('designation.about-round', {
    ...{ state: say(round.state.label), used: count(round.recommended), quota: round.quota ?? '—' },
  })
  return (
    <>
      <Title title={round.title} about={about}>
        <p className="acts">
          <Link to="/cases/$id" params={{ id: round.id }}>
            {t('designation.file')}
          </Link>
        </p>
      </Title>
      <p>{useFacts(round).join(t('designation.and'))}</p>
      {round.refused && <Refusal refused={round.refused} />}
      <Section
        id="applications"
        title={t('designation.applications')}
        about={
          round.noChance
            ? say(round.noChance)
            : t('designation.applications-about', { runs: count(round.runs ?? 0) })
        }
      >
        {round.isKept && <p className="quiet">{t('designation.kept')}</p>}
        <Applications round={round} />
      </Section>
      <Section id="panel" title={t('designation.panel')}>
        <PanelTable round={round} />
      </Section>
      <Section id="objections" title={t('designation.objections')}>
        <Objections round={round} />
      </Section>
    </>
  )
}

function useFacts({ scheme, applyBy, objectUntil, ties, seed, line, cap }: RoundPage): string[] {
  const { t, say, day, number } = useWords()
  const shown = (value: number | null | undefined) => (typeof value === 'number' ? number(value, 2) : '—')
  const facts = [
    say(scheme.label),
    applyBy && `${t('designation.apply-by')} ${day(applyBy)}`,
    objectUntil && t('designation.objections-until', { day: day(objectUntil) }),
    ties && t('designation.tie', { rule: say(ties), seed }),
    useRegionCap(cap),
    line && t('designation.line', { last: shown(line.last), next: shown(line.next) }),
  ]
  return facts.filter((one): one is string => typeof one === 'string')
}
