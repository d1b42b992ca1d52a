import type { PlacesIndex } from '#kernel/places'
import { type Refusal, refuse } from '#kernel/refusal'
import type { Heeded } from '#office/casework/heed'
import { nextInLine } from '#office/designation/next-in-line'
import { capOf, regionOf } from '#office/designation/region'
import { recommended, type RoundFile, stateOn } from '#office/designation/round-file'

/** What has become of a publication: an objection that holds, and the order that was published. */
export function againstStanding(file: RoundFile, heeded: Heeded, places: PlacesIndex): Refusal | undefined {
  const { recommend, setAside, sendUp } = file.run
  if (heeded.act === setAside) return againstSettingAside(file, heeded)
  if (heeded.act === recommend)
    return byAnother(file, heeded) ?? againstCap(file, heeded, places) ?? againstSucceeding(file, heeded)
  return heeded.act === sendUp ? againstSendingUp(file, heeded) : undefined
}

/** Applications against which an objection was found to hold. */
const objectedTo = ({ objections, run }: RoundFile, on: string): string[] =>
  objections.filter(one => stateOn(one, on) === run.upheld).map(one => String(one.process.facts.of))

const againstSettingAside = (file: RoundFile, { case: own = '', on }: Heeded): Refusal | undefined =>
  objectedTo(file, on).includes(own) ? undefined : refuse('no-objection-upheld', own)

/** Whoever recommends sits where the round is led: an office that a city has put above its own does not. */
function byAnother({ round }: RoundFile, { viewer, lead }: Heeded): Refusal | undefined {
  const isHere = viewer.duties.some(({ office }) => office.id === lead.above && office.place === round.place)
  return isHere ? undefined : refuse('office-not-competent', `${lead.above ?? '-'}: ${round.place}`)
}

/** No more of a region are recommended than the call allows. */
function againstCap(file: RoundFile, { place, on }: Heeded, places: PlacesIndex): Refusal | undefined {
  const { facts } = file.round.process
  const cap = capOf(facts)
  if (!cap) return undefined
  const region = regionOf(facts, place, places)
  const used = recommended(file, on).filter(one => regionOf(facts, one.place, places) === region).length
  const name = places.byCode(region)?.label.zh ?? region
  return used < cap.most ? undefined : refuse('cap-used', `${name}: ${used}/${cap.most}`)
}

/** After a publication who waits in reserve follows by the rule that was published, and by no other. */
function againstSucceeding(file: RoundFile, { case: own = '', on }: Heeded): Refusal | undefined {
  const { applications, run, kept } = file
  const application = applications.find(one => one.id === own)
  if (!application || stateOn(application, on) !== run.reserve || kept.length === 0) return undefined
  const next = nextInLine(file, on)
  return next.includes(own) ? undefined : refuse('not-next', next.join(', ') || own)
}

/** What an objection holds against does not go up. */
function againstSendingUp(file: RoundFile, { on }: Heeded): Refusal | undefined {
  const going = recommended(file, on).map(one => one.id)
  const upheld = going.filter(id => objectedTo(file, on).includes(id))
  return upheld.length > 0 ? refuse('objection-upheld', upheld.join(', ')) : undefined
}
