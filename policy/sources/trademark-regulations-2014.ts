import { defineSource } from '#kernel/source'

export const trademarkRegulations2014 = defineSource({
  id: 'trademark-regulations-2014',
  label: { zh: '中华人民共和国商标法实施条例', en: 'Implementing Regulations of the Trademark Law' },
  issuer: { zh: '国务院', en: 'State Council' },
  number: '国务院令第651号',
  issuedOn: '2014-04-29',
  from: '2014-05-01',
  publisher: 'https://www.gov.cn',
  mark: 'read',
  counting: { rolls: true, article: '第十二条' },
})
