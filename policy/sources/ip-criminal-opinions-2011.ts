import { defineSource } from '#kernel/source'

export const ipCriminalOpinions2011 = defineSource({
  id: 'ip-criminal-opinions-2011',
  label: {
    zh: '关于办理侵犯知识产权刑事案件适用法律若干问题的意见',
    en: 'Opinions on the Application of Law in Criminal Cases of Intellectual Property (2011)',
  },
  issuer: {
    zh: '最高人民法院、最高人民检察院、公安部',
    en: 'Supreme People’s Court; Supreme People’s Procuratorate; Ministry of Public Security',
  },
  number: '法发〔2011〕3号',
  mark: 'unverified',
  note: {
    zh: '条文未见原文；未销售物品和网络传播的标准因此不作推定。',
    en: 'Not read: its lines for unsold goods and for dissemination online are therefore not guessed.',
  },
})
