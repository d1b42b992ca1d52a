import { defineClassification } from '#kernel/classification'
import { cite } from '#kernel/source'
import { patentIntensiveIndustryOrder25 } from '#policy/sources/patent-intensive-industry-order-25'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'

export const patentIntensiveIndustries2019 = defineClassification({
  id: 'patent-intensive-industries-2019',
  label: { zh: '知识产权（专利）密集型产业', en: 'Patent-intensive industries' },
  basis: [cite(patentIntensiveIndustryOrder25), cite(strongIpCityOpinions2016, 'feature-industry')],
  version: '2019',
  field: 'ipc',
  note: {
    zh: '按国民经济行业划分，与国际专利分类没有公布的对照，登记簿不能判定；数值取自公布的统计。',
    en: 'It sorts industries; no concordance to the IPC is published, so figures are the published ones.',
  },
  classes: [
    {
      code: '01',
      label: { zh: '信息通信技术制造业', en: 'Information and communication technology manufacturing' },
      prefixes: [],
    },
    {
      code: '02',
      label: { zh: '信息通信技术服务业', en: 'Information and communication technology services' },
      prefixes: [],
    },
    { code: '03', label: { zh: '新装备制造业', en: 'New equipment manufacturing' }, prefixes: [] },
    { code: '04', label: { zh: '新材料制造业', en: 'New materials manufacturing' }, prefixes: [] },
    { code: '05', label: { zh: '医药医疗产业', en: 'Pharmaceutical and medical industry' }, prefixes: [] },
    { code: '06', label: { zh: '环保产业', en: 'Environmental protection industry' }, prefixes: [] },
    {
      code: '07',
      label: { zh: '研发、设计和技术服务业', en: 'Research, design and technical services' },
      prefixes: [],
    },
  ],
})
