import { since } from '#kernel/history'
import { defineRegister } from '#kernel/register'
import { cite } from '#kernel/source'
import { patentEvents } from '#policy/event-groups/patent-events'
import { patentFindings } from '#policy/event-groups/patent-findings'
import { examinationGuidelines2023 } from '#policy/sources/examination-guidelines-2023'
import { patentLaw2008 } from '#policy/sources/patent-law-2008'
import { patentLaw2020 } from '#policy/sources/patent-law-2020'

export const designs = defineRegister({
  id: 'designs',
  label: { zh: '外观设计专利', en: 'Designs' },
  entry: { zh: '件外观设计专利', en: 'design' },
  basis: [
    cite(patentLaw2020, '第二条'),
    cite(patentLaw2020, '第四十二条'),
    cite(examinationGuidelines2023, '第五部分第九章第2.1节'),
  ],
  office: 'CN',
  terms: [
    since(
      '1985-04-01',
      { years: 10, from: 'filedOn', endsDayBefore: true, basis: cite(patentLaw2008, '第四十二条') },
      undefined,
      '2021-06-01',
    ),
    since('2021-06-01', {
      years: 15,
      from: 'filedOn',
      endsDayBefore: true,
      basis: cite(patentLaw2020, '第四十二条'),
    }),
  ],
  events: [...patentEvents, ...patentFindings],
  fields: {
    locarno: { kind: 'codes', label: { zh: '洛迦诺分类号', en: 'Locarno classes' } },
  },
  note: {
    zh: '2021年6月1日前申请的外观设计专利权期限为十年。',
    en: 'A design filed before 1 June 2021 lives ten years.',
  },
})
