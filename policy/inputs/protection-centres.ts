import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { scioPressConference202601 } from '#policy/sources/scio-press-conference-2026-01'

export const protectionCentres = defineInput({
  id: 'protection-centres',
  label: {
    zh: '国家级知识产权保护中心和快速维权中心数',
    en: 'National protection centres and fast-track centres',
  },
  unit: { zh: '家', en: 'bodies' },
  basis: [cite(scioPressConference202601)],
  counted: 'at-period-end',
  latestWithinMonths: 12,
  supplier: { zh: '国家知识产权局；地方知识产权管理部门', en: 'CNIPA; local intellectual property offices' },
})
