import { defineRegister } from '#kernel/register'
import { cite } from '#kernel/source'
import { bibliographicChange } from '#policy/events/bibliographic-change'
import { filed } from '#policy/events/filed'
import { granted } from '#policy/events/granted'
import { opposed } from '#policy/events/opposed'
import { refused } from '#policy/events/refused'
import { revoked } from '#policy/events/revoked'
import { withdrawn } from '#policy/events/withdrawn'
import { giProtectionOrder80 } from '#policy/sources/gi-protection-order-80'

export const geographicalIndications = defineRegister({
  id: 'geographical-indications',
  label: { zh: '地理标志产品', en: 'Geographical indication products' },
  entry: { zh: '个地理标志产品', en: 'geographical indication product' },
  basis: [cite(giProtectionOrder80)],
  events: [filed, opposed, granted, refused, withdrawn, revoked, bibliographicChange],
  note: { zh: '没有固定期限，可以撤销。', en: 'No fixed term; it may be revoked.' },
})
