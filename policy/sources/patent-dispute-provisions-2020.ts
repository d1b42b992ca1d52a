import { defineSource } from '#kernel/source'
import { civilProcedureLaw2023 } from '#policy/sources/civil-procedure-law-2023'

export const patentDisputeProvisions2020 = defineSource({
  id: 'patent-dispute-provisions-2020',
  label: {
    zh: '最高人民法院关于审理专利纠纷案件适用法律问题的若干规定',
    en: 'Provisions of the Supreme People’s Court on the Trial of Patent Disputes',
  },
  issuer: { zh: '最高人民法院', en: 'Supreme People’s Court' },
  number: '2020年修正',
  issuedOn: '2020-12-29',
  from: '2021-01-01',
  publisher: 'https://www.court.gov.cn',
  mark: 'read',
  counting: { rolls: true, follows: civilProcedureLaw2023, article: '第八十五条' },
  note: {
    zh: '读取的是2015年文本和2020年修改决定：删去第二、三、四、七、十八、十九条，条文顺序相应调整，条号据此推得。',
    en: 'The text of 2015 and the decision of 2020 were read; the numbers follow from the articles it deleted.',
  },
})
