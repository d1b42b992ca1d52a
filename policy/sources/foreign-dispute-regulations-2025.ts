import { defineSource } from '#kernel/source'

export const foreignDisputeRegulations2025 = defineSource({
  id: 'foreign-dispute-regulations-2025',
  label: {
    zh: '国务院关于涉外知识产权纠纷处理的规定',
    en: 'Provisions of the State Council on Handling Foreign-Related Intellectual Property Disputes',
  },
  issuer: { zh: '国务院', en: 'State Council' },
  issuedOn: '2025-03-13',
  from: '2025-05-01',
  publisher: 'https://www.gov.cn',
  mark: 'read',
})
