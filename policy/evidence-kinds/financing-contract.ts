import { defineEvidenceKind } from '#kernel/measure'

export const financingContract = defineEvidenceKind({
  id: 'financing-contract',
  label: { zh: '融资或者保险合同', en: 'Contract of financing or insurance' },
})
