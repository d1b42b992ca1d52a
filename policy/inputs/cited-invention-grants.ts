import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { houseWorkingRules } from '#policy/sources/house-working-rules'

export const citedInventionGrants = defineInput({
  id: 'cited-invention-grants',
  label: {
    zh: '统计被引情况的发明专利授权量（五年前授权）',
    en: 'Inventions granted five years before, whose citations were counted',
  },
  unit: { zh: '件', en: 'rights' },
  basis: [cite(houseWorkingRules)],
  counted: 'in-period',
  latestWithinMonths: 24,
  supplier: { zh: '国家知识产权局；专利检索数据库', en: 'CNIPA; patent search databases' },
  mark: 'unverified',
})
