import { defineEvidenceKind } from '#kernel/measure'

export const rewardRecord = defineEvidenceKind({
  id: 'reward-record',
  label: { zh: '奖励决定及发放凭证', en: 'Reward decision and payment' },
})
