import { defineSource } from '#kernel/source'

export const ipCriminalInterpretation2025 = defineSource({
  id: 'ip-criminal-interpretation-2025',
  label: {
    zh: '最高人民法院、最高人民检察院关于办理侵犯知识产权刑事案件适用法律若干问题的解释',
    en: 'Interpretation on Criminal Cases of Infringement of Intellectual Property (2025)',
  },
  issuer: {
    zh: '最高人民法院、最高人民检察院',
    en: 'Supreme People’s Court; Supreme People’s Procuratorate',
  },
  number: '法释〔2025〕5号',
  issuedOn: '2025-04-23',
  from: '2025-04-26',
  publisher: 'https://www.court.gov.cn',
  mark: 'read',
  note: {
    zh: '第三、五、六、七、十、十三、十四、十七、二十八、二十九、三十一条按转载文本核对，未与公报核对。',
    en: 'Articles 3, 5–7, 10, 13, 14, 17, 28, 29 and 31 were read in a copy, not in the gazette.',
  },
})
