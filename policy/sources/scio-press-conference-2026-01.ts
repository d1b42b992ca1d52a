import { defineSource } from '#kernel/source'

export const scioPressConference202601 = defineSource({
  id: 'scio-press-conference-2026-01',
  label: {
    zh: '国务院新闻办公室新闻发布会：2025年知识产权工作',
    en: 'State Council Information Office press conference, work of 2025',
  },
  issuer: { zh: '国务院新闻办公室', en: 'State Council Information Office' },
  issuedOn: '2026-01-23',
  publisher: 'http://www.scio.gov.cn',
  mark: 'read',
})
