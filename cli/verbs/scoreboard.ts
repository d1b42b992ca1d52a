import { table } from '#cli/print/table'
import type { Verb } from '#cli/verb'
import { WrongUse } from '#cli/verb'
import { isDay } from '#kernel/date'
import { isRefusal, refuse } from '#kernel/refusal'

export const verb: Verb = {
  usage: ['scoreboard --place PLACE --on DAY'],
  summary: {
    zh: '看板：按四个一流标准列出一地一日的全部指标',
    en: 'Scoreboard: every indicator of a place on a day, by the four standards',
  },
  options: { place: { type: 'string' }, on: { type: 'string' } },
  words: [0, 0],
  async run(call) {
    const { place: given, on } = call.flags
    if (typeof given !== 'string' || typeof on !== 'string')
      throw new WrongUse('scoreboard needs --place and --on')
    if (!isDay(on)) return refuse('not-a-day', on)
    const house = await call.house()
    const place = house.places.find(given)
    if (isRefusal(place)) return place
    const board = await house.scoreboards.of(place.code, on)
    if (call.json) {
      call.say(`${JSON.stringify(board)}\n`)
      return undefined
    }
    const zh = call.language === 'zh'
    call.say(
      `${board.sample ? (zh ? '【示例数据】' : '[SAMPLE DATA] ') : ''}${place.label[call.language]} ${on}\n`,
    )
    for (const standard of board.standards) {
      call.say(`\n${house.catalogue.standards.get(standard.id)?.label[call.language]}\n`)
      call.say(
        table(
          standard.rows.map(row => {
            const indicator = house.catalogue.indicators.get(row.indicator)
            const shown =
              row.value?.toFixed(indicator?.decimals) ?? `${zh ? '缺' : 'missing'} (${row.refused?.refused})`
            const unit = row.value === undefined ? '' : (indicator?.unit[call.language] ?? '')
            return [
              indicator?.code ?? '',
              indicator?.label[call.language] ?? '',
              shown,
              unit,
              row.rank ? `${row.rank} / ${row.among}` : '',
            ]
          }),
        ),
      )
    }
    return undefined
  },
}
