import { defineSource } from '#kernel/source'

export const customsRegulations2018 = defineSource({
  id: 'customs-regulations-2018',
  label: {
    zh: '中华人民共和国知识产权海关保护条例',
    en: 'Regulations on Customs Protection of Intellectual Property Rights',
  },
  issuer: { zh: '国务院', en: 'State Council' },
  number: '国务院令第395号，2018年第二次修订',
  issuedOn: '2003-12-02',
  from: '2004-03-01',
  publisher: 'https://www.gov.cn',
  mark: 'read',
  counting: { rolls: false },
})
