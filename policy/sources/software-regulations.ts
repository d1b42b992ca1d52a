import { defineSource } from '#kernel/source'

export const softwareRegulations = defineSource({
  id: 'software-regulations',
  label: { zh: '计算机软件保护条例', en: 'Regulations on the Protection of Computer Software' },
  issuer: { zh: '国务院', en: 'State Council' },
  number: '国务院令第339号',
  issuedOn: '2001-12-20',
  from: '2002-01-01',
  publisher: 'https://www.gov.cn',
  mark: 'read',
})
