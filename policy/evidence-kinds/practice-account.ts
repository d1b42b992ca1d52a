import { defineEvidenceKind } from '#kernel/measure'

export const practiceAccount = defineEvidenceKind({
  id: 'practice-account',
  label: { zh: '经验做法材料', en: 'Account of a practice' },
})
