import { table } from '#cli/print/table'
import type { Verb } from '#cli/verb'
import { isDay } from '#kernel/date'
import { isRefusal, refuse } from '#kernel/refusal'
import { statuses } from '#kernel/register'
import { rightPage } from '#server/find'

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
    const { language } = call
    const zh = language === 'zh'
    const register = house.catalogue.registers.get(right.register)
    call.say(
      `${right.sample ? (zh ? '【示例数据】' : '[SAMPLE DATA] ') : ''}${right.number} ${right.title}\n`,
    )
    call.say(
      table([
        [zh ? '种类' : 'kind', register?.label[language] ?? right.register],
        [zh ? '权利人' : 'holders', right.applicants.join('；')],
        [
          zh ? '所在地区' : 'place',
          `${right.placePath.map(place => place.label[language]).join(' ')} (${right.placeBy})`,
        ],
        ['IPC', right.ipc.join('; ')],
        [zh ? '来源' : 'from', `${right.file} ${right.position}`],
      ]),
    )
    call.say(
      `\n${zh ? '经过' : 'Events'}\n${table(right.events.map(one => [one.on, one.label[language], one.printed ?? '']))}`,
    )
    call.say(
      `\n${zh ? '状态' : 'Status'}\n${table(right.life.map(one => [one.from, one.until ?? '', statuses[one.status as keyof typeof statuses]?.[language] ?? one.status]))}`,
    )
    return undefined
  },
}
