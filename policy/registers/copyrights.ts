import { defineRegister } from '#kernel/register'
import { cite } from '#kernel/source'
import { bibliographicChange } from '#policy/events/bibliographic-change'
import { customsLapsed } from '#policy/events/customs-lapsed'
import { customsRecorded } from '#policy/events/customs-recorded'
import { filed } from '#policy/events/filed'
import { granted } from '#policy/events/granted'
import { licenceRecorded } from '#policy/events/licence-recorded'
import { pledgeCancelled } from '#policy/events/pledge-cancelled'
import { pledgeChanged } from '#policy/events/pledge-changed'
import { pledgeRegistered } from '#policy/events/pledge-registered'
import { refused } from '#policy/events/refused'
import { revoked } from '#policy/events/revoked'
import { transferred } from '#policy/events/transferred'
import { withdrawn } from '#policy/events/withdrawn'
import { copyrightLaw2020 } from '#policy/sources/copyright-law-2020'
import { softwareRegulations } from '#policy/sources/software-regulations'

export const copyrights = defineRegister({
  id: 'copyrights',
  label: { zh: '著作权登记', en: 'Copyright registrations' },
  entry: { zh: '件著作权登记', en: 'copyright registration' },
  basis: [
    cite(copyrightLaw2020, '第二十三条'),
    cite(softwareRegulations, '第七条'),
    cite(softwareRegulations, '第十四条'),
  ],
  events: [
    filed,
    granted,
    refused,
    withdrawn,
    revoked,
    transferred,
    licenceRecorded,
    pledgeRegistered,
    pledgeChanged,
    pledgeCancelled,
    bibliographicChange,
    customsRecorded,
    customsLapsed,
  ],
  fields: {
    work: {
      kind: 'code',
      label: { zh: '作品种类', en: 'Kind of work' },
      values: { work: { zh: '作品', en: 'work' }, software: { zh: '计算机软件', en: 'software' } },
    },
    createdOn: { kind: 'day', label: { zh: '完成日', en: 'Completed on' } },
    firstPublishedOn: { kind: 'day', label: { zh: '首次发表日', en: 'First published on' } },
  },
  note: {
    zh: '著作权自作品完成时产生，登记只是初步证明；自然人作品的保护期取决于作者死亡之日，登记簿不能确定。',
    en: 'Copyright exists from creation; a natural person’s term turns on the author’s death.',
  },
})
