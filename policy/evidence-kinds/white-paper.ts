import { defineEvidenceKind } from '#kernel/measure'

export const whitePaper = defineEvidenceKind({
  id: 'white-paper',
  label: { zh: '知识产权保护状况白皮书', en: 'White paper on protection' },
})
