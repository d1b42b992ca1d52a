import { defineSource } from '#kernel/source'

export const ecommerceLaw2018 = defineSource({
  id: 'ecommerce-law-2018',
  label: { zh: '中华人民共和国电子商务法', en: 'E-Commerce Law' },
  issuer: { zh: '全国人民代表大会常务委员会', en: 'Standing Committee of the National People’s Congress' },
  issuedOn: '2018-08-31',
  from: '2019-01-01',
  publisher: 'http://www.npc.gov.cn',
  mark: 'read',
  counting: {
    rolls: true,
    doubt: {
      zh: '本法未规定期间的计算，按民法典总则的期间规则：自然日，末日遇法定休假日顺延。',
      en: 'Silent on counting; by the general rules of the Civil Code: calendar days, a last day off moves on.',
    },
  },
  note: {
    zh: '核对了第四十二条、第四十三条的引文，未见全文。',
    en: 'Articles 42 and 43 were read as quoted, not in the full text.',
  },
})
