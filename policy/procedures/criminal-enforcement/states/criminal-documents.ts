/** What a criminal case writes, in its order. */
export const criminalDocuments = {
  arrest: { zh: '逮捕证', en: 'Arrest warrant' },
  'custody-extension': { zh: '延长侦查羁押期限决定书', en: 'Decision to extend custody' },
  opinion: { zh: '起诉意见书', en: 'Opinion to prosecute' },
  drop: { zh: '撤销案件决定书', en: 'Decision to drop the case' },
  return: { zh: '补充侦查提纲', en: 'List of what to investigate further' },
  indictment: { zh: '起诉书', en: 'Indictment' },
  'non-prosecution': { zh: '不起诉决定书', en: 'Decision not to prosecute' },
  advice: { zh: '检察意见书', en: 'Opinion to the agency' },
  reconsideration: { zh: '要求复议意见书', en: 'Request to reconsider' },
  ruling: { zh: '复议（复查）决定书', en: 'Decision on reconsideration' },
  judgment: { zh: '判决书', en: 'Judgment' },
  appeal: { zh: '上诉状', en: 'Appeal' },
  protest: { zh: '抗诉书', en: 'Protest' },
  'final-judgment': { zh: '终审裁判文书', en: 'Final judgment' },
} as const
