import { since } from '#kernel/history'
import { defineRegister } from '#kernel/register'
import { cite } from '#kernel/source'
import { abandoned } from '#policy/events/abandoned'
import { abnormalFound } from '#policy/events/abnormal-found'
import { bibliographicChange } from '#policy/events/bibliographic-change'
import { customsLapsed } from '#policy/events/customs-lapsed'
import { customsRecorded } from '#policy/events/customs-recorded'
import { deemedWithdrawn } from '#policy/events/deemed-withdrawn'
import { examinationRequested } from '#policy/events/examination-requested'
import { expired } from '#policy/events/expired'
import { filed } from '#policy/events/filed'
import { granted } from '#policy/events/granted'
import { invalidated } from '#policy/events/invalidated'
import { licenceCancelled } from '#policy/events/licence-cancelled'
import { licenceChanged } from '#policy/events/licence-changed'
import { licenceRecorded } from '#policy/events/licence-recorded'
import { officeNotice } from '#policy/events/office-notice'
import { opposed } from '#policy/events/opposed'
import { partlyInvalidated } from '#policy/events/partly-invalidated'
import { pledgeCancelled } from '#policy/events/pledge-cancelled'
import { pledgeChanged } from '#policy/events/pledge-changed'
import { pledgeRegistered } from '#policy/events/pledge-registered'
import { preliminarilyApproved } from '#policy/events/preliminarily-approved'
import { refused } from '#policy/events/refused'
import { renewed } from '#policy/events/renewed'
import { restored } from '#policy/events/restored'
import { revoked } from '#policy/events/revoked'
import { suspended } from '#policy/events/suspended'
import { suspensionLifted } from '#policy/events/suspension-lifted'
import { transferred } from '#policy/events/transferred'
import { withdrawn } from '#policy/events/withdrawn'
import { trademarkLaw2019 } from '#policy/sources/trademark-law-2019'
import { trademarkRegulations2014 } from '#policy/sources/trademark-regulations-2014'

export const trademarks = defineRegister({
  id: 'trademarks',
  label: { zh: '商标', en: 'Trademarks' },
  entry: { zh: '件商标', en: 'trademark' },
  basis: [
    cite(trademarkLaw2019, '第三条'),
    cite(trademarkLaw2019, '第三十九条'),
    cite(trademarkRegulations2014, '第十二条'),
  ],
  office: 'CN',
  terms: [
    since('1983-03-01', {
      years: 10,
      from: 'grantedOn',
      endsDayBefore: true,
      renewable: true,
      basis: cite(trademarkLaw2019, '第三十九条'),
    }),
  ],
  events: [
    filed,
    examinationRequested,
    preliminarilyApproved,
    opposed,
    granted,
    refused,
    withdrawn,
    deemedWithdrawn,
    abandoned,
    expired,
    renewed,
    invalidated,
    partlyInvalidated,
    revoked,
    restored,
    suspended,
    suspensionLifted,
    transferred,
    licenceRecorded,
    licenceChanged,
    licenceCancelled,
    pledgeRegistered,
    pledgeChanged,
    pledgeCancelled,
    bibliographicChange,
    customsRecorded,
    customsLapsed,
    officeNotice,
    abnormalFound,
  ],
  fields: {
    nice: { kind: 'codes', label: { zh: '尼斯分类号', en: 'Nice classes' } },
    markKind: {
      kind: 'code',
      label: { zh: '商标种类（普通、集体、证明）', en: 'Kind of mark (ordinary, collective, certification)' },
    },
    geographicalIndication: {
      kind: 'flag',
      label: { zh: '以地理标志注册', en: 'Registered as a geographical indication' },
    },
  },
})
