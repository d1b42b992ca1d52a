import { defineSource } from '#kernel/source'

export const strongIpNationOpinions2015 = defineSource({
  id: 'strong-ip-nation-opinions-2015',
  label: {
    zh: '关于新形势下加快知识产权强国建设的若干意见',
    en: 'Opinions on Accelerating the Building of a Strong Intellectual Property Nation',
  },
  issuer: { zh: '国务院', en: 'State Council' },
  number: '国发〔2015〕71号',
  publisher: 'https://www.gov.cn',
  mark: 'read',
})
