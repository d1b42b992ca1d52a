import { since } from '#kernel/history'
import { defineRegister } from '#kernel/register'
import { cite } from '#kernel/source'
import { patentEvents } from '#policy/event-groups/patent-events'
import { patentFindings } from '#policy/event-groups/patent-findings'
import { examinationGuidelines2023 } from '#policy/sources/examination-guidelines-2023'
import { patentLaw2020 } from '#policy/sources/patent-law-2020'

export const utilityModels = defineRegister({
  id: 'utility-models',
  label: { zh: '实用新型专利', en: 'Utility models' },
  entry: { zh: '件实用新型专利', en: 'utility model' },
  basis: [
    cite(patentLaw2020, '第二条'),
    cite(patentLaw2020, '第四十二条'),
    cite(examinationGuidelines2023, '第五部分第九章第2.1节'),
  ],
  office: 'CN',
  terms: [
    since('1985-04-01', {
      years: 10,
      from: 'filedOn',
      endsDayBefore: true,
      basis: cite(patentLaw2020, '第四十二条'),
    }),
  ],
  events: [...patentEvents, ...patentFindings],
})
