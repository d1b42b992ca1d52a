import { defineSource } from '#kernel/source'

export const plantVarietyRegulations2025 = defineSource({
  id: 'plant-variety-regulations-2025',
  label: {
    zh: '中华人民共和国植物新品种保护条例（2025年修订）',
    en: 'Regulations on the Protection of New Varieties of Plants (2025 revision)',
  },
  issuer: { zh: '国务院', en: 'State Council' },
  number: '国务院令第807号',
  from: '2025-06-01',
  publisher: 'https://www.gov.cn',
  mark: 'read',
})
