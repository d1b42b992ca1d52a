import { defineMeasure } from '#kernel/measure'
import { cite } from '#kernel/source'
import { expertOpinion } from '#policy/evidence-kinds/expert-opinion'
import { notarialDeed } from '#policy/evidence-kinds/notarial-deed'
import { mediationToNotary } from '#policy/hand-overs/mediation-to-notary'
import { grandProtection } from '#policy/missions/grand-protection'
import { court } from '#policy/office-kinds/court'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { justiceOffice } from '#policy/office-kinds/justice-office'
import { marketRegulation } from '#policy/office-kinds/market-regulation'
import { notaryOffice } from '#policy/office-kinds/notary-office'
import { guangdongIpRegulations2022 } from '#policy/sources/guangdong-ip-regulations-2022'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { protectiveEnvironment } from '#policy/standards/protective-environment'

export const appraiseNotariseAndPreserve = defineMeasure({
  id: 'appraise-notarise-and-preserve',
  code: 'P2.15',
  label: { zh: '鉴定、公证与电子存证', en: 'Appraise, notarise and preserve evidence' },
  basis: [
    cite(strongIpCityOpinions2016, 'feature-grand-protection'),
    cite(ipPlan15th, '第二部分（二）'),
    cite(guangdongIpRegulations2022, '第四十二条'),
    cite(guangdongIpRegulations2022, '第四十四条'),
  ],
  mission: grandProtection,
  standards: [protectiveEnvironment],
  lead: justiceOffice,
  support: [notaryOffice, ipOffice, marketRegulation, court],
  manages: { zh: '鉴定意见、公证书、存证', en: 'Expert opinions, notarial deeds, evidence preserved' },
  carriedOutBy: [mediationToNotary],
  evidence: [expertOpinion, notarialDeed],
})
