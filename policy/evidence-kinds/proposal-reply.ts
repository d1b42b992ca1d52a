import { defineEvidenceKind } from '#kernel/measure'

export const proposalReply = defineEvidenceKind({
  id: 'proposal-reply',
  label: { zh: '建议提案答复', en: 'Reply to a proposal' },
})
