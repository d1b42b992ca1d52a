import '#workbench/screens/cases/dispute.css'
import { Link } from '@tanstack/react-router'
import type { CaseBrief } from '#server/api/cases'
import type { DisputeShape } from '#server/api/disputes'
import { useWords } from '#workbench/language'
import { Happened } from '#workbench/parts/timeline'
import { sayMoment } from '#workbench/words/moment'

/** As many colours as can be told apart; a number tells the cases apart beside them. */
const COLOURS = 6

/** All cases on one line of time, each in a lane of its own from its first entry to its last. */
export function DisputeTimeline({ page }: { page: DisputeShape }) {
  const { language } = useWords()
  const lanes = [...page.cases].sort((a, b) => (a.openedOn < b.openedOn ? -1 : 1))
  const at = (id: string) => lanes.findIndex(one => one.id === id)
  const [first, last] = spans(page)
  return (
    <>
      <ol className="lane-names">
        {lanes.map((one, lane) => (
          <li key={one.id}>
            <Dot lane={lane} /> <LaneName of={one} />
          </li>
        ))}
      </ol>
      <ol className="timeline lanes-beside">
        {page.timeline.map((one, row) => (
          <li key={`${one.seq} ${one.on} ${one.kind}`}>
            <span>{sayMoment(one.on, language)}</span>
            <span className="lanes" aria-hidden="true">
              {lanes.map((lane, n) => {
                const runs = row >= (first.get(lane.id) ?? 0) && row <= (last.get(lane.id) ?? 0)
                return (
                  <span key={lane.id} className={runs ? `lane colour-${n % COLOURS}` : 'lane'}>
                    {lane.id === one.case && <Dot lane={n} />}
                  </span>
                )
              })}
            </span>
            <div>
              <CaseOf of={lanes[at(one.case)]} lane={at(one.case)} />
              <Happened entry={one} />
            </div>
          </li>
        ))}
      </ol>
    </>
  )
}

/** The rows from which to which a case runs; one that has not ended runs on to the last of all. */
function spans({ timeline, cases }: DisputeShape): [Map<string, number>, Map<string, number>] {
  const [first, last] = [new Map<string, number>(), new Map<string, number>()]
  for (const [row, one] of timeline.entries()) {
    if (!first.has(one.case)) first.set(one.case, row)
    last.set(one.case, row)
  }
  for (const one of cases) if (!one.closedOn) last.set(one.id, timeline.length - 1)
  return [first, last]
}

const Dot = ({ lane }: { lane: number }) => (
  <span className={`lane-dot colour-${lane % COLOURS}`}>{lane + 1}</span>
)

function LaneName({ of }: { of: CaseBrief }) {
  const { say } = useWords()
  return (
    <>
      <strong>{say(of.channel.label)}</strong>{' '}
      <Link to="/cases/$id" params={{ id: of.id }}>
        {of.title || say(of.procedure.label)}
      </Link>{' '}
      <span className="quiet">{say(of.procedure.label)}</span>
    </>
  )
}

/** On a narrow screen there are no lanes, and the number stands beside the case's name. */
function CaseOf({ of, lane }: { of?: CaseBrief; lane: number }) {
  const { say } = useWords()
  if (!of) return null
  return (
    <span className="lane-case quiet">
      <Dot lane={lane} /> {say(of.procedure.label)}
    </span>
  )
}
