import { defineSource } from '#kernel/source'

export const plantVarietyRegulations2014 = defineSource({
  id: 'plant-variety-regulations-2014',
  label: {
    zh: '中华人民共和国植物新品种保护条例',
    en: 'Regulations on the Protection of New Varieties of Plants',
  },
  issuer: { zh: '国务院', en: 'State Council' },
  number: '国务院令第213号，2014年第二次修订',
  issuedOn: '1997-03-20',
  until: '2025-06-01',
  publisher: 'https://www.gov.cn',
  mark: 'read',
})
