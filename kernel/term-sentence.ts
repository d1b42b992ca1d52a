import { inLanguage, sayField, sayPredicate } from '#kernel/predicate-sentence'
import type { Register, Term } from '#kernel/register'
import type { Language } from '#kernel/source'

/** How long a right lives, as one would say it: 自申请日起10年 · 10 years from “Filed on”. */
export function sayTerm(term: Term, register: Register, language: Language): string {
  const { years, atMost, renewable, where } = term
  const pick = inLanguage(language)
  const field = (name: string) => sayField(name, [register], language)
  const from = [term.from].flat().map(field)
  const isEarliest = from.length > 1
  const of = where && sayPredicate(where, [register], language)
  const most = atMost && field(atMost.from)
  return [
    of && pick(`${of}：`, `${of}: `),
    pick(
      `自${from.join('、')}${isEarliest ? '（以较前日期为准）' : ''}起${years}年`,
      `${years} years from ${isEarliest ? 'the earlier of ' : ''}“${from.join('” and “')}”`,
    ),
    renewable && pick('，可续展', ', renewable'),
    atMost && pick(`，至多自${most}起${atMost.years}年`, `, at most ${atMost.years} from “${most}”`),
  ]
    .filter(Boolean)
    .join('')
}
