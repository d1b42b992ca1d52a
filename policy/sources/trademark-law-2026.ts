import { defineSource } from '#kernel/source'
import { trademarkRegulations2014 } from '#policy/sources/trademark-regulations-2014'

export const trademarkLaw2026 = defineSource({
  id: 'trademark-law-2026',
  label: {
    zh: '中华人民共和国商标法（2026年修订）',
    en: 'Trademark Law of the People’s Republic of China (2026 revision)',
  },
  issuer: { zh: '全国人民代表大会常务委员会', en: 'Standing Committee of the National People’s Congress' },
  number: '2026年修订',
  issuedOn: '2026-06-26',
  from: '2027-01-01',
  publisher: 'http://www.npc.gov.cn',
  mark: 'read',
  counting: {
    rolls: true,
    follows: trademarkRegulations2014,
    article: '第十二条',
    doubt: {
      zh: '期间按2014年实施条例计算；实施条例修订后应当核对。',
      en: 'Counted by the Regulations of 2014; check once they are revised.',
    },
  },
  note: {
    zh:
      '第三十六、三十八、三十九、四十一、五十至五十四、五十七至五十九、六十二、六十四、六十七、七十四、七十五、八十七条' +
      '据公开整理的文本读取，未与公报核对；' +
      '其余条文未经核对。',
    en:
      'Articles 36, 38, 39, 41, 50–54, 57–59, 62, 64, 67, 74, 75 and 87 were read in a public compilation, ' +
      'not in the gazette; ' +
      'the others were not read.',
  },
})
