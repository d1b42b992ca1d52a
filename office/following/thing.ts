import { type Refusal, refuse } from '#kernel/refusal'

const whole = ['plan', 'measure', 'mission', 'clause', 'schedule', 'case'] as const
const part = ['item', 'promise'] as const

export type ThingKind = (typeof whole)[number] | (typeof part)[number] | 'indicator'

/** Something that has a page and can be followed. */
export type Thing =
  | { readonly of: (typeof whole)[number]; readonly id: string }
  | { readonly of: (typeof part)[number]; readonly plan: string; readonly id: string }
  | { readonly of: 'indicator'; readonly id: string; readonly place: string }

/** What a word names: `measure:ID`, `item:PLAN/ID`, `indicator:ID@PLACE`. */
export function thingOf(word: string): Thing | Refusal {
  const [, kind, rest = ''] = /^([a-z]+):(.+)$/.exec(word) ?? []
  const plain = whole.find(one => one === kind)
  if (plain) return { of: plain, id: rest }
  const [, plan, id] = /^([^/]+)\/(.+)$/.exec(rest) ?? []
  const within = part.find(one => one === kind)
  if (within && plan !== undefined && id !== undefined) return { of: within, plan, id }
  const [, indicator, place] = /^(.+)@(\d{6})$/.exec(rest) ?? []
  if (kind === 'indicator' && indicator !== undefined && place !== undefined)
    return { of: 'indicator', id: indicator, place }
  return refuse('cannot-be-followed', word.slice(0, 80))
}
