import { defineEvent } from '#kernel/register'
import { cite } from '#kernel/source'
import { customsRegulations2018 } from '#policy/sources/customs-regulations-2018'

export const customsLapsed = defineEvent({
  id: 'customs-lapsed',
  code: 'LS32',
  label: { zh: '海关备案失效', en: 'Customs record no longer in effect' },
  basis: [cite(customsRegulations2018, '第十条'), cite(customsRegulations2018, '第十一条')],
  effect: 'none',
})
