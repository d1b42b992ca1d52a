import { defineEvent } from '#kernel/register'
import { cite } from '#kernel/source'
import { customsRegulations2018 } from '#policy/sources/customs-regulations-2018'

export const customsRecorded = defineEvent({
  id: 'customs-recorded',
  code: 'LS32',
  label: { zh: '海关备案生效', en: 'Customs record in effect' },
  basis: [cite(customsRegulations2018, '第十条')],
  effect: 'none',
})
