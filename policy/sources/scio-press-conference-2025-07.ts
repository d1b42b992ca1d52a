import { defineSource } from '#kernel/source'

export const scioPressConference202507 = defineSource({
  id: 'scio-press-conference-2025-07',
  label: {
    zh: '国务院新闻办公室新闻发布会：2025年上半年知识产权工作',
    en: 'State Council Information Office press conference, first half of 2025',
  },
  issuer: { zh: '国务院新闻办公室', en: 'State Council Information Office' },
  issuedOn: '2025-07-17',
  publisher: 'http://www.scio.gov.cn',
  mark: 'read',
})
