import { table } from '#cli/print/table'
import type { Verb } from '#cli/verb'
import { isDay } from '#kernel/date'
import { isRefusal, refuse } from '#kernel/refusal'
import { type Status, statuses } from '#kernel/register'
import type { Language } from '#kernel/source'
import type { RightPage } from '#server/api/rights'
import { rightPage } from '#server/find'
import type { House } from '#server/house'

export const verb: Verb = {
  usage: ['right ID [--kind K] [--on DAY]'],
  summary: { zh: '一项权利的全部记载', en: 'All that is known of one right' },
  options: { kind: { type: 'string' }, on: { type: 'string' } },
  words: [1, 1],
  async run(call) {
    const house = await call.house()
    const on = typeof call.flags.on === 'string' ? call.flags.on : call.today
    if (!isDay(on)) return refuse('not-a-day', on)
    const kind = typeof call.flags.kind === 'string' ? call.flags.kind : undefined
    const right = await rightPage(house, kind, call.words[0] ?? '', on)
    if (isRefusal(right)) return right
    if (call.json) {
      call.say(`${JSON.stringify(right)}\n`)
      return undefined
    }
    call.say(sayRight(house, right, call.language))
    return undefined
  },
}

function sayRight(house: House, right: RightPage, language: Language): string {
  const zh = language === 'zh'
  const register = house.catalogue.registers.get(right.register)
  const path = right.placePath.map(place => place.label[language]).join(' ')
  const nameOf = (status: string) => statuses[status as Status]?.[language] ?? status
  return [
    `${right.sample ? (zh ? '【示例数据】' : '[SAMPLE DATA] ') : ''}${right.number} ${right.title}\n`,
    table([
      [zh ? '种类' : 'kind', register?.label[language] ?? right.register],
      [zh ? '权利人' : 'holders', right.applicants.join('；')],
      [zh ? '所在地区' : 'place', `${path} (${right.placeBy})`],
      ['IPC', right.ipc.join('; ')],
      [zh ? '来源' : 'from', `${right.file} ${right.position}`],
    ]),
    `\n${zh ? '经过' : 'Events'}\n`,
    table(right.events.map(one => [one.on, one.label[language], one.printed ?? ''])),
    `\n${zh ? '状态' : 'Status'}\n`,
    table(right.life.map(one => [one.from, one.until ?? '', nameOf(one.status)])),
  ].join('')
}
