import { defineSource } from '#kernel/source'

export const wipoTechnologyConcordance = defineSource({
  id: 'wipo-technology-concordance',
  label: { zh: '国际专利分类与技术领域对照表', en: 'IPC–Technology Concordance Table' },
  issuer: { zh: '世界知识产权组织', en: 'World Intellectual Property Organization (WIPO)' },
  publisher: 'https://www.wipo.int',
  mark: 'read',
  note: {
    zh: '35个技术领域、5个部门，按国际专利分类号对应。',
    en: '35 fields in 5 sectors, by symbol of the International Patent Classification.',
  },
})
