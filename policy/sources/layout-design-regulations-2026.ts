import { defineSource } from '#kernel/source'

export const layoutDesignRegulations2026 = defineSource({
  id: 'layout-design-regulations-2026',
  label: {
    zh: '集成电路布图设计保护条例（2026年修订）',
    en: 'Regulations on the Protection of Integrated-Circuit Layout Designs (2026 revision)',
  },
  issuer: { zh: '国务院', en: 'State Council' },
  number: '国务院令第842号',
  from: '2026-10-15',
  publisher: 'https://www.gov.cn',
  mark: 'read',
})
