import { defineMeasure } from '#kernel/measure'
import { cite } from '#kernel/source'
import { servicesAtAnyWindow } from '#policy/indicators/governance/services-at-any-window'
import { servicesHandledOnline } from '#policy/indicators/governance/services-handled-online'
import { practiceAccount } from '#policy/evidence-kinds/practice-account'
import { surveyResult } from '#policy/evidence-kinds/survey-result'
import { environmentDevelopmentIndex } from '#policy/indicators/environment/environment-development-index'
import { patentFilingsFromAbroad } from '#policy/indicators/environment/patent-filings-from-abroad'
import { publicSatisfaction } from '#policy/indicators/protection/public-satisfaction'
import { developmentEnvironment } from '#policy/missions/development-environment'
import { commerceOffice } from '#policy/office-kinds/commerce-office'
import { court } from '#policy/office-kinds/court'
import { governmentOffice } from '#policy/office-kinds/government-office'
import { ipOffice } from '#policy/office-kinds/ip-office'
import { marketRegulation } from '#policy/office-kinds/market-regulation'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { governance } from '#policy/standards/governance'
import { protectiveEnvironment } from '#policy/standards/protective-environment'

export const improveTheBusinessEnvironment = defineMeasure({
  id: 'improve-the-business-environment',
  code: 'P5.7',
  label: { zh: '知识产权领域营商环境试点', en: 'Improve the business environment by pilots' },
  basis: [
    cite(strongIpCityOpinions2016, 'standard-environment'),
    cite(strongIpCityOpinions2016, 'mission-5'),
    cite(ipPlan15th, '第四部分（八）'),
  ],
  mission: developmentEnvironment,
  standards: [governance, protectiveEnvironment],
  lead: ipOffice,
  support: [governmentOffice, commerceOffice, marketRegulation, court],
  manages: { zh: '改革举措、企业诉求及其答复', en: 'Reforms, and what enterprises asked and were told' },
  evidence: [practiceAccount, surveyResult],
  moves: [
    environmentDevelopmentIndex,
    publicSatisfaction,
    patentFilingsFromAbroad,
    servicesHandledOnline,
    servicesAtAnyWindow,
  ],
})
