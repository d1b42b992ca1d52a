import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { houseWorkingRules } from '#policy/sources/house-working-rules'

export const inventionCitations = defineInput({
  id: 'invention-citations',
  label: {
    zh: '发明专利授权后五年内被引用次数',
    en: 'Citations within five years of the grant, of inventions granted five years before',
  },
  unit: { zh: '次', en: 'citations' },
  basis: [cite(houseWorkingRules)],
  counted: 'in-period',
  latestWithinMonths: 24,
  supplier: { zh: '国家知识产权局；专利检索数据库', en: 'CNIPA; patent search databases' },
  mark: 'unverified',
})
