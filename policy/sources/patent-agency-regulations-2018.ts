import { defineSource } from '#kernel/source'

export const patentAgencyRegulations2018 = defineSource({
  id: 'patent-agency-regulations-2018',
  label: { zh: '专利代理条例', en: 'Patent Agency Regulations' },
  issuer: { zh: '国务院', en: 'State Council' },
  number: '国务院令第706号',
  issuedOn: '2018-11-06',
  from: '2019-03-01',
  publisher: 'https://www.gov.cn',
  mark: 'read',
})
