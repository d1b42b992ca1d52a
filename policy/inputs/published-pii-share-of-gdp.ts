import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { patentIntensiveValueAddedBulletins } from '#policy/sources/patent-intensive-value-added-bulletins'

export const publishedPiiShareOfGdp = defineInput({
  id: 'published-pii-share-of-gdp',
  label: { zh: '专利密集型产业增加值占GDP比重', en: 'Patent-intensive industries’ share of GDP' },
  unit: { zh: '%', en: '%' },
  basis: [cite(patentIntensiveValueAddedBulletins)],
  counted: 'in-period',
  latestWithinMonths: 24,
  supplier: {
    zh: '国家统计局、国家知识产权局；地方统计局',
    en: 'National Bureau of Statistics and CNIPA; local bureaus of statistics',
  },
  breaks: [
    {
      from: '2022',
      says: {
        zh:
          '2022年起的占比依经济普查修订：2022年初次公布为12.71%，按2023年公告“提高0.44个百分点”倒推为12.60%' +
          '（倒推，未见原文）；此前各年为初次公布的数据。',
        en:
          'From 2022 on revised after the economic census: 12.71% for 2022 as first published, 12.60% as ' +
          'worked back from the bulletin of 2023 (not read as such); years before as first published.',
      },
      basis: cite(patentIntensiveValueAddedBulletins, undefined, 'unverified'),
    },
  ],
})
