import { defineSource } from '#kernel/source'

export const strongNationOutline2021 = defineSource({
  id: 'strong-nation-outline-2021',
  label: {
    zh: '知识产权强国建设纲要（2021—2035年）',
    en: 'Outline for Building a Strong Intellectual Property Nation (2021–2035)',
  },
  issuer: {
    zh: '中共中央、国务院',
    en: 'Central Committee of the Communist Party of China and State Council',
  },
  publisher: 'https://www.gov.cn',
  mark: 'read',
  note: {
    zh: '2021年9月印发；目标值经由“十四五”规划核对。',
    en: 'Issued in September 2021; its 2025 values were read through the 14th plan.',
  },
})
