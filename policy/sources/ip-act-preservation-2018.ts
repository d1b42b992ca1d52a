import { defineSource } from '#kernel/source'
import { civilProcedureLaw2023 } from '#policy/sources/civil-procedure-law-2023'

export const ipActPreservation2018 = defineSource({
  id: 'ip-act-preservation-2018',
  label: {
    zh: '最高人民法院关于审查知识产权纠纷行为保全案件适用法律若干问题的规定',
    en: 'Provisions of the Supreme People’s Court on Act Preservation in IP Disputes',
  },
  issuer: { zh: '最高人民法院', en: 'Supreme People’s Court' },
  issuedOn: '2018-12-12',
  from: '2019-01-01',
  publisher: 'https://www.court.gov.cn',
  mark: 'read',
  counting: { rolls: true, follows: civilProcedureLaw2023, article: '第八十五条' },
  note: {
    zh: '所引民事诉讼法条文为修正前的条号。',
    en: 'It cites articles of the Civil Procedure Law by their numbers before the amendment.',
  },
})
