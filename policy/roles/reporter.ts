import { defineRole } from '#kernel/procedures/role'
import { cite } from '#kernel/source'
import { complaintHandlingMeasures2019 } from '#policy/sources/complaint-handling-measures-2019'

export const reporter = defineRole({
  id: 'reporter',
  label: { zh: '举报人', en: 'Reporter' },
  of: 'party',
  sheltered: cite(complaintHandlingMeasures2019, '第三十三条'),
})
