import type { Verb } from '#cli/verb'
import { loadFigures } from '#office/figures-load'
import { nothingTaken, sayCounts } from '#cli/print/counts'

export const verb: Verb = {
  usage: ['figures PATH…'],
  summary: {
    zh: '导入统计数据（csv：place,period,input,value,source）',
    en: 'Load statistics (csv: place,period,input,value,source)',
  },
  words: [1, 1000],
  async run(call) {
    const house = await call.house()
    const paths = call.words.map(word => house.pathFrom(call.from, word))
    const about = { load: `figures ${call.today}`, asOf: call.today }
    const counts = await loadFigures(house.office, house.engine, paths, about)
    sayCounts(call, counts)
    return nothingTaken(counts)
  },
}
