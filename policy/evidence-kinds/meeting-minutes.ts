import { defineEvidenceKind } from '#kernel/measure'

export const meetingMinutes = defineEvidenceKind({
  id: 'meeting-minutes',
  label: { zh: '会议纪要', en: 'Minutes of a meeting' },
})
