import { since } from '#kernel/history'
import { defineRegister } from '#kernel/register'
import { cite } from '#kernel/source'
import { patentEvents } from '#policy/event-groups/patent-events'
import { patentFindings } from '#policy/event-groups/patent-findings'
import { examinationRequested } from '#policy/events/examination-requested'
import { highPledgeFound } from '#policy/events/high-pledge-found'
import { published } from '#policy/events/published'
import { strategicIndustryFound } from '#policy/events/strategic-industry-found'
import { termCompensated } from '#policy/events/term-compensated'
import { examinationGuidelines2023 } from '#policy/sources/examination-guidelines-2023'
import { patentLaw2020 } from '#policy/sources/patent-law-2020'

export const inventions = defineRegister({
  id: 'inventions',
  label: { zh: '发明专利', en: 'Invention patents' },
  entry: { zh: '件发明专利', en: 'invention patent' },
  basis: [
    cite(patentLaw2020, '第二条'),
    cite(patentLaw2020, '第四十二条'),
    cite(examinationGuidelines2023, '第五部分第九章第2.1节'),
  ],
  office: 'CN',
  terms: [
    since('1985-04-01', {
      years: 20,
      from: 'filedOn',
      endsDayBefore: true,
      basis: cite(patentLaw2020, '第四十二条'),
    }),
  ],
  events: [
    ...patentEvents,
    ...patentFindings,
    published,
    examinationRequested,
    termCompensated,
    highPledgeFound,
    strategicIndustryFound,
  ],
})
