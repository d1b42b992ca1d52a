import { defineSource } from '#kernel/source'
import { patentImplementingRules2023 } from '#policy/sources/patent-implementing-rules-2023'

export const examinationGuidelines2023 = defineSource({
  id: 'examination-guidelines-2023',
  label: { zh: '专利审查指南', en: 'Patent Examination Guidelines' },
  issuer: { zh: '国家知识产权局', en: 'China National Intellectual Property Administration (CNIPA)' },
  number: '国家知识产权局令第78号',
  from: '2024-01-20',
  publisher: 'https://www.cnipa.gov.cn',
  mark: 'unverified',
  counting: { rolls: true, follows: patentImplementingRules2023, article: '第五条' },
  note: {
    zh: '第五部分第九章第2.1节的例子据2010年版转述：1999年9月6日申请的实用新型，期限至2009年9月5日。',
    en: 'Part V, chapter 9, 2.1 as retold from the 2010 text: a term from 1999-09-06 runs to 2009-09-05.',
  },
})
