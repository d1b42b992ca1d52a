import { defineSource } from '#kernel/source'

export const globalInnovationIndex2025 = defineSource({
  id: 'global-innovation-index-2025',
  label: { zh: '全球创新指数2025', en: 'Global Innovation Index 2025' },
  issuer: { zh: '世界知识产权组织', en: 'World Intellectual Property Organization (WIPO)' },
  publisher: 'https://www.wipo.int',
  mark: 'read',
})
