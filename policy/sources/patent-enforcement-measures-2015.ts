import { defineSource } from '#kernel/source'

export const patentEnforcementMeasures2015 = defineSource({
  id: 'patent-enforcement-measures-2015',
  label: { zh: '专利行政执法办法', en: 'Measures for Administrative Enforcement of Patents' },
  issuer: { zh: '国家知识产权局', en: 'State Intellectual Property Office' },
  number: '国家知识产权局令第60号，第71号修改',
  from: '2015-07-01',
  publisher: 'https://www.cnipa.gov.cn',
  mark: 'unverified',
  counting: {
    rolls: true,
    doubt: {
      zh: '条文未经核对，按最后一日为节假日时顺延计算。',
      en: 'The articles were not read; a last day off is taken to move to the next working day.',
    },
  },
  note: {
    zh: '条文未经核对；行政裁决和调解部分已由第81号令另作规定。',
    en: 'The articles were not read; adjudication and mediation now follow Order 81.',
  },
})
