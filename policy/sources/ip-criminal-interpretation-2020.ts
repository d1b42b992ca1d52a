import { defineSource } from '#kernel/source'

export const ipCriminalInterpretation2020 = defineSource({
  id: 'ip-criminal-interpretation-2020',
  label: {
    zh: '最高人民法院、最高人民检察院关于办理侵犯知识产权刑事案件具体应用法律若干问题的解释（三）',
    en: 'Interpretation on the Specific Application of Law in Criminal Cases of Intellectual Property (III)',
  },
  issuer: {
    zh: '最高人民法院、最高人民检察院',
    en: 'Supreme People’s Court; Supreme People’s Procuratorate',
  },
  number: '法释〔2020〕10号',
  from: '2020-09-14',
  until: '2025-04-26',
  publisher: 'https://www.court.gov.cn',
  mark: 'read',
  note: {
    zh: '由法释〔2025〕5号第三十一条废止。',
    en: 'Repealed by Article 31 of the interpretation of 2025.',
  },
})
