import type { Label } from '#kernel/source'

/** The eight behaviours of Article 3 of the Provisions on Regulating Patent Filing Conduct, in its order. */
export const abnormalBehaviours = {
  ABN1: { zh: '多件申请内容明显相同或者简单组合变化', en: 'Many filings, the same or simply combined' },
  ABN2: {
    zh: '编造、伪造、变造或者抄袭、简单替换、拼凑',
    en: 'Fabricated, forged, copied or patched together',
  },
  ABN3: { zh: '主要利用计算机技术等随机生成', en: 'Mainly generated at random by computer' },
  ABN4: {
    zh: '明显不符合技术改进或者设计常理',
    en: 'Against technical sense, worsened, piled up or narrowed',
  },
  ABN5: { zh: '无实际研发活动提交多件申请', en: 'Many filings without research' },
  ABN6: { zh: '恶意分散提交实质关联的申请', en: 'Linked filings dispersed in bad faith' },
  ABN7: {
    zh: '不正当转让受让申请权或者虚假变更发明人',
    en: 'Improper transfer or false change of inventors',
  },
  ABN8: { zh: '其他违反诚信、扰乱秩序的行为', en: 'Other breach of good faith' },
} as const satisfies Readonly<Record<string, Label>>
