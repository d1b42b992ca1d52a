import { defineSource } from '#kernel/source'
import { civilProcedureLaw2023 } from '#policy/sources/civil-procedure-law-2023'

export const patentDisputeProvisions2015 = defineSource({
  id: 'patent-dispute-provisions-2015',
  label: {
    zh: '最高人民法院关于审理专利纠纷案件适用法律问题的若干规定',
    en: 'Provisions of the Supreme People’s Court on the Trial of Patent Disputes',
  },
  issuer: { zh: '最高人民法院', en: 'Supreme People’s Court' },
  issuedOn: '2015-01-29',
  from: '2015-02-01',
  until: '2021-01-01',
  publisher: 'https://www.court.gov.cn',
  mark: 'read',
  counting: { rolls: true, follows: civilProcedureLaw2023, article: '第八十五条' },
})
