import { defineSource } from '#kernel/source'

export const strongCityDemonstration2021 = defineSource({
  id: 'strong-city-demonstration-2021',
  label: {
    zh: '国家知识产权强市建设试点示范城市的申报文件',
    en: 'The call for pilot and demonstration cities of building strong IP cities',
  },
  issuer: { zh: '国家知识产权局办公室', en: 'General Office of CNIPA' },
  number: '国知办函运字〔2021〕1197号',
  publisher: 'https://www.cnipa.gov.cn',
  mark: 'unverified',
  note: {
    zh: '文号和结果见公开报道，标题和正文未读。',
    en: 'Number and results as reported; neither its title nor its text was read.',
  },
})
