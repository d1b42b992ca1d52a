import { alphaOf } from '#kernel/assessment/agreement'
import type { CutRule } from '#kernel/assessment/cut-rule'
import { type CutAnswer, decideByColumn, wordsOf } from '#kernel/assessment/decide'
import { calibrate, type Calibrated, type Given } from '#kernel/assessment/panel'
import { byName } from '#kernel/index/table'
import type { PlacesIndex } from '#kernel/places'
import type { Facts } from '#kernel/procedures/facts'
import type { Moment } from '#kernel/procedures/moment'
import { isRefusal, type Refusal } from '#kernel/refusal'
import type { Dossier } from '#office/casework/dossier'
import { type Recusal, recusalOf } from '#office/designation/recusal'
import { capOf, REGION, regionOf } from '#office/designation/region'
import { type PanelMember, panelOf, type RoundFile, stateOn, toldBy } from '#office/designation/round-file'

/** Somebody of the panel, with whom he does not score and what he has not scored yet. */
export interface MemberResult extends Pick<PanelMember, 'expert' | 'place' | 'ties'> {
  readonly scores: number
  readonly leniency: number
  readonly recused: readonly { readonly application: string; readonly why: Recusal }[]
  readonly missing: readonly string[]
}

type Words = Readonly<Record<string, string>>

/** What the scores of a round come to: calibrated, cut by the rule of its call. Nothing is decided by it. */
export interface RoundResult {
  readonly members: readonly MemberResult[]
  readonly calibrated: Calibrated
  /** Krippendorff's alpha over all scores; nothing where nobody can be compared. */
  readonly alpha?: number
  /** The rule by which it was cut, and the words of each application that the rule looks at. */
  readonly rule: CutRule
  readonly words: ReadonlyMap<string, Words>
  readonly cut: CutAnswer
}

/** Runs by which the chance of each city is told, from a seed that the call has published. */
const RUNS = 1000

/** Of those that take part: handed in, and neither withdrawn nor late. */
export function resultOf(file: RoundFile, on: Moment, places: PlacesIndex): RoundResult | Refusal {
  const { round } = file
  const part = file.applications.filter(one => takesPart(file, one, on))
  const members = panelOf(file)
  const given = part.flatMap(one => givenTo(file, one, members, places))
  const calibrated = calibrate(given)
  if (isRefusal(calibrated)) return calibrated
  const units = part.map(one => one.id).sort(byName)
  const found = new Map(calibrated.units.map(one => [one.unit, one]))
  const rule = ruleOf(round.id, round.process.facts)
  const { facts } = round.process
  const words = new Map(
    part.map(one => {
      const region = regionOf(facts, one.place, places)
      return [one.id, { veto: vetoOf(file, one, on), ...(rule.caps.length > 0 && { [REGION]: region }) }]
    }),
  )
  const column = (name: string) => units.map(unit => (words.get(unit) as Words | undefined)?.[name] ?? '')
  const cut = decideByColumn(rule, {
    table: {
      ...{ units, columns: ['score', 'error'] },
      cells: [
        Float64Array.from(units, unit => found.get(unit)?.calibrated ?? Number.NaN),
        Float64Array.from(units, unit => found.get(unit)?.error ?? Number.NaN),
      ],
    },
    words: new Map(wordsOf(rule).map(name => [name, column(name)])),
  })
  if (isRefusal(cut)) return cut
  return {
    members: members.map(one => memberResult(one, part, { calibrated, given, places })),
    ...{ calibrated, alpha: alphaOf(given), rule, words, cut },
  }
}

/** What was scored stays compared when it is passed over; what was withdrawn does not. */
const takesPart = ({ run }: RoundFile, one: Dossier, on: Moment): boolean => {
  const state = stateOn(one, on)
  const isHandedIn = state !== run.application.initial
  return isHandedIn && !run.left.includes(state)
}

/** What keeps it out whatever its score: what was recorded, or that its recommendation was taken back. */
const vetoOf = ({ run }: RoundFile, one: Dossier, on: Moment): string => {
  const isSetAside = toldBy(one, run.setAside).length > 0 && run.out.includes(stateOn(one, on))
  return String(one.process.facts.veto ?? (isSetAside ? run.setAside : ''))
}

/** The last that each of the panel gave; what somebody gave who is recused now does not count. */
function givenTo(
  { run }: RoundFile,
  application: Dossier,
  members: readonly PanelMember[],
  places: PlacesIndex,
): Given[] {
  const last = new Map<string, Facts>()
  for (const facts of toldBy(application, run.score)) last.set(String(facts.expert), facts)
  const whole = run.criteria.reduce((sum, one) => sum + one.weight, 0)
  return members.flatMap(member => {
    const facts = last.get(member.expert)
    if (!facts || recusalOf(member, application.place, places)) return []
    const points = run.criteria.reduce((sum, { field, weight }) => sum + weight * Number(facts[field]), 0)
    return [{ expert: member.expert, unit: application.id, points: points / whole }]
  })
}

/** The rule that the call has laid down; a city that nobody has scored is out, and it is said. */
const ruleOf = (id: string, facts: Facts): CutRule => {
  const { quota, ties, seed, minimum } = facts
  const cap = capOf(facts)
  return {
    ...{ id, seats: Number(quota), score: 'score', ties: ties as CutRule['ties'], seed: Number(seed) },
    ...(minimum === undefined ? {} : { minimum: Number(minimum) }),
    ...{ caps: cap ? [cap] : [], vetoes: ['veto'], merged: [], lacking: 'leave-out' },
    doubt: { seed: Number(seed), runs: RUNS, error: 'error' },
  }
}

function memberResult(
  member: PanelMember,
  part: readonly Dossier[],
  { calibrated, given, places }: { calibrated: Calibrated; given: readonly Given[]; places: PlacesIndex },
): MemberResult {
  const own = calibrated.experts.find(one => one.expert === member.expert)
  const scored = new Set(given.flatMap(one => (one.expert === member.expert ? [one.unit] : [])))
  const recused = part.flatMap(({ id, place }) => {
    const why = recusalOf(member, place, places)
    return why ? [{ application: id, why }] : []
  })
  const away = new Set(recused.map(one => one.application))
  return {
    ...{ expert: member.expert, place: member.place, ties: member.ties },
    ...{ scores: own?.scores ?? 0, leniency: own?.leniency ?? 0, recused },
    missing: part.flatMap(({ id }) => (scored.has(id) || away.has(id) ? [] : [id])),
  }
}
