import { defineSource } from '#kernel/source'

export const enforcementLinkProvisions2021 = defineSource({
  id: 'enforcement-link-provisions-2021',
  label: {
    zh: '最高人民检察院关于推进行政执法与刑事司法衔接工作的规定',
    en: 'Provisions of the Supreme People’s Procuratorate on Linking Administrative and Criminal Enforcement',
  },
  issuer: { zh: '最高人民检察院', en: 'Supreme People’s Procuratorate' },
  number: '高检发释字〔2021〕4号',
  issuedOn: '2021-09-06',
  from: '2021-09-06',
  publisher: 'https://www.spp.gov.cn',
  mark: 'unverified',
  counting: {
    rolls: true,
    doubt: {
      zh: '条文未经核对，按自然日并顺延计算。',
      en: 'Not read; calendar days that move off a day off.',
    },
  },
  note: {
    zh: '条文未经核对，文号和印发日期已核对。',
    en: 'The articles were not read; the number and the day of issue were.',
  },
})
