import { defineRegister } from '#kernel/register'
import { cite } from '#kernel/source'
import { bibliographicChange } from '#policy/events/bibliographic-change'
import { expired } from '#policy/events/expired'
import { filed } from '#policy/events/filed'
import { granted } from '#policy/events/granted'
import { licenceRecorded } from '#policy/events/licence-recorded'
import { pledgeCancelled } from '#policy/events/pledge-cancelled'
import { pledgeRegistered } from '#policy/events/pledge-registered'
import { refused } from '#policy/events/refused'
import { renewed } from '#policy/events/renewed'
import { revoked } from '#policy/events/revoked'
import { transferred } from '#policy/events/transferred'
import { withdrawn } from '#policy/events/withdrawn'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'

export const dataIp = defineRegister({
  id: 'data-ip',
  label: { zh: '数据知识产权', en: 'Data intellectual property' },
  entry: { zh: '件数据知识产权登记', en: 'data intellectual property certificate' },
  basis: [cite(ipPlan15th)],
  events: [
    filed,
    granted,
    refused,
    withdrawn,
    expired,
    revoked,
    renewed,
    transferred,
    licenceRecorded,
    pledgeRegistered,
    pledgeCancelled,
    bibliographicChange,
  ],
  fields: {
    certificateUntil: { kind: 'day', label: { zh: '证书有效期至', en: 'Certificate valid until' } },
  },
  note: {
    zh: '证书期限由各地规定；期满须记录为一项事项。',
    en: 'The term of a certificate is local; its end must be recorded as an event.',
  },
})
