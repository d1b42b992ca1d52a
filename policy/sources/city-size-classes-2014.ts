import { defineSource } from '#kernel/source'

export const citySizeClasses2014 = defineSource({
  id: 'city-size-classes-2014',
  label: {
    zh: '关于调整城市规模划分标准的通知',
    en: 'Notice on Adjusting the Standard for Classes of City Size',
  },
  issuer: { zh: '国务院', en: 'State Council' },
  number: '国发〔2014〕51号',
  issuedOn: '2014-10-29',
  publisher: 'https://www.gov.cn',
  mark: 'unverified',
  note: {
    zh: '据所知引用，未见原文。按城区常住人口划分。',
    en: 'Cited from knowledge, not read. It classes cities by the residents of their urban area.',
  },
})
