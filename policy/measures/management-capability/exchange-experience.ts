import { defineMeasure } from '#kernel/measure'
import { cite } from '#kernel/source'
import { practice } from '#policy/procedures/organisation/practice'
import { practiceAccount } from '#policy/evidence-kinds/practice-account'
import { trainingRecord } from '#policy/evidence-kinds/training-record'
import { managementCapability } from '#policy/missions/management-capability'
import { districtOffice } from '#policy/office-kinds/district-office'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { exchange } from '#policy/standards/exchange'
import { governance } from '#policy/standards/governance'

export const exchangeExperience = defineMeasure({
  id: 'exchange-experience',
  code: 'P1.16',
  label: { zh: '经验交流与复制推广', en: 'Exchange experience, and copy what works' },
  basis: [
    cite(strongIpCityOpinions2016, 'organisation-exchange-of-experience'),
    cite(strongIpCityOpinions2016, 'positioning'),
    cite(ipPlan15th, '第四部分（八）'),
  ],
  mission: managementCapability,
  standards: [governance, exchange],
  lead: ipOffice,
  support: [districtOffice],
  manages: {
    zh: '经验做法、推广、采用的城市',
    en: 'Practices, how they spread, and which cities took them up',
  },
  carriedOutBy: [practice],
  evidence: [practiceAccount, trainingRecord],
})
