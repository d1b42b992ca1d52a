import { day as dayField } from '#kernel/fields/day'
import { fieldsRead } from '#kernel/predicate'
import type { Case } from '#kernel/procedures/case'
import { actsIn, basisOfAct, lineage, MAIN, type OpenAct } from '#kernel/procedures/chart'
import { showDuration } from '#kernel/procedures/duration'
import { nextDecided } from '#kernel/procedures/extending'
import { checkFacts, type Facts, missingFacts } from '#kernel/procedures/facts'
import { sayGuard } from '#kernel/procedures/guard-sentence'
import { dayOf } from '#kernel/procedures/moment'
import type { Procedure } from '#kernel/procedures/procedure'
import type { Role } from '#kernel/procedures/role'
import { toldAnew } from '#kernel/procedures/told-anew'
import type { Refusal, RefusalName } from '#kernel/refusal'
import type { Citation, Label } from '#kernel/source'
import { notAsAsked, toldByItself } from '#kernel/work/told-as-asked'
import type { Concern } from '#server/api/refusals'
import { type Names, officeIn } from '#server/present/case'
import { presentCitation } from '#server/present/citation'

/** What was asked when it was refused, as far as it came. */
export interface AskedOf {
  readonly procedure: Procedure
  readonly facts?: Facts
  readonly today: string
  /** A case as it stands, and the act that was tried, where it stands open. */
  readonly process?: Case
  readonly open?: OpenAct
  /** Who may do it. */
  readonly who?: Label
  /** Where the act does not stand open. */
  readonly basis?: Citation
}

/** The refusal with what a form shows beside the field that it concerns. */
export function concerning(refusal: Refusal, asked: AskedOf): Refusal & Concern {
  const concern = concerns[refusal.refused]?.(asked)
  if (!concern) return refusal
  const { basis, ...rest } = concern
  return { ...refusal, ...rest, ...(basis && { basis: presentCitation(basis) }) }
}

interface Met {
  readonly fields?: string[]
  readonly said?: Label
  readonly basis?: Citation
}

const ON = 'on'

const concerns: Partial<Record<RefusalName, (asked: AskedOf) => Met>> = {
  'not-a-day': () => ({ fields: [ON] }),
  'limit-not-in-force': () => ({ fields: [ON] }),
  'past-horizon': () => ({ fields: [ON] }),
  'later-than-today': ({ today }) => ({ fields: [ON], said: onDay('今天是', 'Today is ', today) }),
  'earlier-than-last-act': ({ process }) => ({
    fields: [ON],
    said: process && onDay('上一个行为作出于', 'The last act was done on ', dayOf(process.on)),
  }),
  'fact-missing': asked => naming(missingIn(asked), asked),
  'fact-unknown': asked => naming(wrongIn(asked), asked),
  'fact-not-asked': asked => naming(beyondIn(asked), asked),
  'value-invalid': asked => naming(wrongIn(asked), asked),
  'value-impossible': asked => decidedIn(asked),
  'longer-than-allowed': asked => decidedIn(asked),
  'guard-not-met': asked => guardIn(asked),
  'not-competent': asked => ({ fields: ['role'], said: asked.who, basis: basisIn(asked) }),
  'act-not-open': asked => ({ said: whatIsOpen(asked), basis: asked.basis ?? asked.procedure.basis[0] }),
  'no-extension-left': asked => extendingIn(asked),
  'limit-run-out': asked => extendingIn(asked),
}

const onDay = (zh: string, en: string, on: string): Label => ({
  zh: `${zh}${dayField.print(on, 'zh')}。`,
  en: `${en}${dayField.print(on, 'en')}.`,
})

const basisIn = ({ procedure, open, basis }: AskedOf): Citation | undefined =>
  open ? basisOfAct(procedure, open) : basis

function naming(names: string[], asked: AskedOf): Met {
  const labels = names.map(name => asked.procedure.fields?.[name]?.label ?? { zh: name, en: name })
  const { zh, en } = listed(labels)
  const said = names.length > 0 ? { said: { zh: `${zh}。`, en: `${en}.` } } : {}
  return { fields: names, ...said, basis: basisIn(asked) }
}

export const listed = (labels: readonly Label[]): Label => ({
  zh: labels.map(one => one.zh).join('、'),
  en: labels.map(one => one.en).join(', '),
})

/** Who may do an act, and where. */
export function whoMay(roles: readonly Role[], offices: readonly string[], names: Names): Label {
  const who = listed(roles.map(one => one.label))
  const where = offices.map(id => officeIn(names, id).name)
  if (where.length === 0) return { zh: `由${who.zh}办理。`, en: `It is for: ${who.en}.` }
  return { zh: `由${where.join('、')}的${who.zh}办理。`, en: `It is for ${who.en} of ${where.join(', ')}.` }
}

function missingIn({ process, open, facts = {} }: AskedOf): string[] {
  if (!process || !open) return []
  const known = missingFacts(open.act.needs ?? [], { ...process.facts, ...facts })
  const anew = [...toldAnew(process, open), ...toldByItself(process.procedure, open)]
  return [...new Set([...known, ...missingFacts(anew, facts)])]
}

const wrongIn = ({ procedure, facts = {} }: AskedOf): string[] =>
  Object.entries(facts).flatMap(([name, value]) => (checkFacts(procedure, { [name]: value }) ? [name] : []))

const beyondIn = ({ procedure, open, facts = {} }: AskedOf): string[] =>
  Object.keys(facts).filter(
    name => notAsAsked(procedure, { [name]: facts[name] ?? '' }, open)?.refused === 'fact-not-asked',
  )

/** A length that somebody decides: how long it may be at most, and by which article. */
function decidedIn(asked: AskedOf): Met {
  const { process, open, facts = {} } = asked
  if (!process || !open) return {}
  const clock = process.clocks[open.act.extends ?? '']
  const next = nextDecided(clock)
  const fields = [...new Set([...toldAnew(process, open), ...(next ? [next.fact] : [])])]
  const length = next?.atMost && showDuration(next.atMost)
  return {
    fields: fields.filter(name => facts[name] !== undefined),
    said: length && { zh: `最长${length.zh}。`, en: `At most ${length.en}.` },
    basis: clock?.rule.basis ?? basisIn(asked),
  }
}

function guardIn(asked: AskedOf): Met {
  const { procedure, open } = asked
  const when = open?.act.when
  if (!when) return {}
  return {
    fields: fieldsRead(when),
    said: { zh: sayGuard(when, procedure, 'zh'), en: sayGuard(when, procedure, 'en') },
    basis: basisIn(asked),
  }
}

function whatIsOpen({ procedure, process }: AskedOf): Label | undefined {
  if (!process) return undefined
  const state = lineage(procedure, process.states[MAIN] as string).at(-1)?.state.label
  const acts = actsIn(procedure, process.states).map(one => one.act.label)
  const open = acts.length > 0 ? listed(acts) : { zh: '无', en: 'none' }
  return (
    state && {
      zh: `现在环节：${state.zh}；可作的行为：${open.zh}。`,
      en: `It now stands at “${state.en}”; acts open there: ${open.en}.`,
    }
  )
}

function extendingIn(asked: AskedOf): Met {
  const limit = asked.open?.act.extends
  const label = limit === undefined ? undefined : asked.procedure.limits[limit]?.label
  return {
    said: label && { zh: `${label.zh}。`, en: `${label.en}.` },
    basis: (limit === undefined ? undefined : asked.process?.clocks[limit]?.rule.basis) ?? basisIn(asked),
  }
}
