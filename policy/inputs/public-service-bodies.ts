import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { scioPressConference202507 } from '#policy/sources/scio-press-conference-2025-07'

export const publicServiceBodies = defineInput({
  id: 'public-service-bodies',
  label: {
    zh: '国家级知识产权公共服务机构数',
    en: 'National public service bodies for intellectual property',
  },
  unit: { zh: '家', en: 'bodies' },
  basis: [cite(scioPressConference202507)],
  counted: 'at-period-end',
  latestWithinMonths: 18,
  supplier: { zh: '国家知识产权局；地方知识产权管理部门', en: 'CNIPA; local intellectual property offices' },
})
