import { defineEvidenceKind } from '#kernel/measure'

export const awardNotice = defineEvidenceKind({
  id: 'award-notice',
  label: { zh: '获奖文件', en: 'Notice of an award' },
})
