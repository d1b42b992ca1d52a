import { defineSource } from '#kernel/source'

export const ipPlan14thMidterm = defineSource({
  id: 'ip-plan-14th-midterm',
  label: {
    zh: '“十四五”国家知识产权保护和运用规划中期进展',
    en: 'Mid-term progress of the 14th plan for the protection and use of intellectual property',
  },
  issuer: { zh: '国家知识产权局', en: 'China National Intellectual Property Administration (CNIPA)' },
  publisher: 'https://www.cnipa.gov.cn',
  mark: 'read',
  note: { zh: '《光明日报》2024年3月30日登载。', en: 'As carried by Guangming Daily on 30 March 2024.' },
})
