import { defineSource } from '#kernel/source'

export const layoutDesignRegulations2001 = defineSource({
  id: 'layout-design-regulations-2001',
  label: {
    zh: '集成电路布图设计保护条例',
    en: 'Regulations on the Protection of Integrated-Circuit Layout Designs',
  },
  issuer: { zh: '国务院', en: 'State Council' },
  number: '国务院令第300号',
  issuedOn: '2001-04-02',
  from: '2001-10-01',
  until: '2026-10-15',
  publisher: 'https://www.gov.cn',
  mark: 'read',
})
