import { defineSource } from '#kernel/source'
import { criminalProcedureLaw2018 } from '#policy/sources/criminal-procedure-law-2018'

export const procuratorateCriminalProcedure2019 = defineSource({
  id: 'procuratorate-criminal-procedure-2019',
  label: { zh: '人民检察院刑事诉讼规则', en: 'Rules of Criminal Procedure of the People’s Procuratorates' },
  issuer: { zh: '最高人民检察院', en: 'Supreme People’s Procuratorate' },
  issuedOn: '2019-12-02',
  from: '2019-12-30',
  publisher: 'https://www.spp.gov.cn',
  mark: 'read',
  counting: { rolls: true, article: '第一百零五条', follows: criminalProcedureLaw2018 },
  note: {
    zh: '发布日期依数据库所记，未经核对；施行日期见第六百八十四条。',
    en: 'The day of issue is as a database has it, not checked; Article 684 gives the day of effect.',
  },
})
