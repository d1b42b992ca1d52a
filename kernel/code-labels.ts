import type { Label } from '#kernel/source'

/** What the codes that every register uses are called; another code is shown as it is. */
export const codeLabels = {
  /** By WIPO ST.3. */
  office: {
    CN: { zh: '中国', en: 'China' },
    WO: { zh: '世界知识产权组织', en: 'WIPO' },
    EP: { zh: '欧洲专利局', en: 'European Patent Office' },
    JP: { zh: '日本', en: 'Japan' },
    KR: { zh: '韩国', en: 'Republic of Korea' },
    US: { zh: '美国', en: 'United States' },
  },
  country: {
    CN: { zh: '中国', en: 'China' },
    HK: { zh: '中国香港', en: 'Hong Kong, China' },
    MO: { zh: '中国澳门', en: 'Macao, China' },
    TW: { zh: '中国台湾', en: 'Taiwan, China' },
    DE: { zh: '德国', en: 'Germany' },
    FR: { zh: '法国', en: 'France' },
    GB: { zh: '英国', en: 'United Kingdom' },
    JP: { zh: '日本', en: 'Japan' },
    KR: { zh: '韩国', en: 'Republic of Korea' },
    US: { zh: '美国', en: 'United States' },
  },
  applicantKind: {
    enterprise: { zh: '企业', en: 'Enterprise' },
    university: { zh: '高等院校', en: 'University' },
    research: { zh: '科研机构', en: 'Research institute' },
    government: { zh: '机关团体', en: 'Government body' },
    individual: { zh: '个人', en: 'Individual' },
    other: { zh: '其他', en: 'Other' },
  },
} as const satisfies Record<string, Record<string, Label>>
